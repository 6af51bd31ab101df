/// What the program ships beside its code: fonts and sample workbooks. It is open so that they can
/// be found.
open module manyi.resources {}
