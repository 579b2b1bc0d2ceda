import { withoutTag } from '../without-tag.ts';

/** The headers of an answer, by their names in small letters. */
export type Sent = ReadonlyMap<string, string>;

/** What a header must be; `null`: it must not be there. */
type Wanted = Readonly<Record<string, RegExp | null>>;

const EVERYWHERE: Wanted = {
  'strict-transport-security': /^max-age=63072000$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'x-frame-options': null,
};

/** Pages refuse frames. */
const PAGE: Wanted = {
  ...EVERYWHERE,
  'content-security-policy': /^frame-ancestors 'none'$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'access-control-allow-origin': null,
};

/** Pages for frames, and every file, may be shown and read by other sites. */
const SHARED: Wanted = {
  ...EVERYWHERE,
  'content-security-policy': null,
  'cross-origin-resource-policy': /^cross-origin$/,
  'access-control-allow-origin': /^\*$/,
};

/** Copying and sharing are for our own pages; everything else that is named is off. */
const OWN = ['clipboard-write=(self)', 'web-share=(self)'];
const OFF = ['camera=()', 'microphone=()', 'geolocation=()', 'payment=()', 'usb=()', 'display-capture=()'];

function permissionFaults(value: string | undefined): string[] {
  const said = (value ?? '').split(', ');
  const missing = [...OWN, ...OFF].filter((one) => !said.includes(one));
  const open = said.filter((one) => !one.endsWith('=()') && !OWN.includes(one));
  return [
    ...missing.map((one) => `no ${one} in permissions-policy`),
    ...open.map((one) => `"${one}" in permissions-policy`),
    ...(new Set(said).size < said.length ? ['a permission twice in permissions-policy'] : []),
  ];
}

/** What is wrong with the headers of an answer. */
export function headerFaults(sent: Sent, kind: 'page' | 'shared'): string[] {
  const faults = Object.entries(kind === 'page' ? PAGE : SHARED).flatMap(([name, wanted]) => {
    const value = sent.get(name);
    if (wanted === null ? value === undefined : wanted.test(value ?? '')) return [];
    return [`${name} "${value ?? '(none)'}"`];
  });
  return [...faults, ...permissionFaults(sent.get('permissions-policy'))];
}

/** The folders for frames, one in each language, whose pages other sites show, and the files for machines beside the pages. */
export const kindOf = (path: string): 'page' | 'shared' =>
  withoutTag(path).startsWith('embed/') || !path.endsWith('.html') ? 'shared' : 'page';
