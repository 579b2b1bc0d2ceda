import { existsSync } from 'node:fs';

/** A program of Debian that tests need: the package that brings it, and a file of it that is there once it is installed. */
export type Needed = { readonly name: string; readonly path: string };

/** The web servers whose settings the build writes, and the browsers that npm cannot bring. */
export const NEEDED = {
  nginx: { name: 'nginx-light', path: '/usr/sbin/nginx' },
  caddy: { name: 'caddy', path: '/usr/bin/caddy' },
  apache: { name: 'apache2', path: '/usr/sbin/apache2' },
  firefox: { name: 'firefox-esr', path: '/usr/bin/firefox-esr' },
  webkit: { name: 'webkit2gtk-driver', path: '/usr/bin/WebKitWebDriver' },
  screen: { name: 'xvfb', path: '/usr/bin/Xvfb' },
  qt: {
    name: 'python3-pyqt5.qtwebengine',
    path: '/usr/lib/python3/dist-packages/PyQt5/QtWebEngineWidgets.abi3.so',
  },
} as const satisfies Readonly<Record<string, Needed>>;

/**
 * The path of a program.
 *
 * @throws Error that names the package to install, when it is not there
 */
export function pathOf({ name, path }: Needed): string {
  if (existsSync(path)) return path;
  throw new Error(`${path} is not there. Install it, as root: apt-get install ${name}`);
}
