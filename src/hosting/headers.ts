/** Name and value of a response header. */
export type Header = readonly [name: string, value: string];

/** What no page uses. Copying and sharing are used, by our own pages alone. */
const OFF = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
const OWN = ['clipboard-write', 'web-share'];

const TWO_YEARS = 63_072_000;

/**
 * What every answer carries. Pages bring the rest of their policy in a `<meta>` tag; two policies hold together, and the
 * stricter word counts.
 */
export const EVERYWHERE: readonly Header[] = [
  ['Strict-Transport-Security', `max-age=${TWO_YEARS}`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  [
    'Permissions-Policy',
    [...OFF.map((name) => `${name}=()`), ...OWN.map((name) => `${name}=(self)`)].toSorted().join(', '),
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Our pages stand in no frame and in no other site's page. */
export const PAGES: readonly Header[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/**
 * The pages for frames, and what other sites load, such as the script for hosts. A tab that was opened by a frame in a
 * sandbox may have no origin of its own, so that even the files of the site come from elsewhere.
 */
export const SHARED: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];
