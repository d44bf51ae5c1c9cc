/// Data packages: a folder or a `.zip` with a `datapackage.json`, its tables and its features, as
/// `docs/data-package.md` describes them.
///
/// [org.whoheld.io.datapackage.DataPackageReader] is the way in. Bad data becomes a problem in the
/// report and never stops the good rows; only a failing environment is an exception.
package org.whoheld.io.datapackage;
