package manyi.app.shell;

/// What the bars and shortcuts can do.
///
/// @param export asks for a place and writes the report
/// @param exportData asks for a place and writes the respondents for other programs
record Commands(
    Navigation navigation,
    FileCommands files,
    ProjectCommands projects,
    Runnable export,
    Runnable exportData) {}
