package manyi.app.card;

import javafx.scene.Node;

/// What a setting is chosen with.
///
/// @param node that the user works
/// @param refresh shows what the form holds now, after it was changed from elsewhere
record SettingControl(Node node, Runnable refresh) {}
