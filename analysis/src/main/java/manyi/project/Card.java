package manyi.project;

import manyi.analysis.Request;
import org.jspecify.annotations.Nullable;

/// One analysis on the workbench or in the report, with the respondents it is about.
///
/// @param request the analysis and the settings chosen
/// @param weight the id of the weight question, null for none
/// @param filter the filter expression, null for all respondents
public record Card(Request request, @Nullable String weight, @Nullable String filter) {}
