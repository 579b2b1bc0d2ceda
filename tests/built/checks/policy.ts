import { createHash } from 'node:crypto';
import { isRun, pagesOf, placeOf, type Page, type Tag } from '../page.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/** What every page must say, word for word. What is not stated further falls back to `default-src`. */
const REQUIRED: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** What a source may be: nothing that names a scheme, another site, or a way around the policy. */
const SOURCE = /^'(none|self|script|sha256-[A-Za-z0-9+/=]+)'$/;

/** Elements that load or run something; a policy holds only from where it stands. */
const LOADS = ['link', 'script', 'style', 'img', 'iframe', 'object', 'embed', 'video', 'audio', 'base', 'body'];

const SETTING = 'Correct security.csp in astro.config.mjs.';

type Policy = ReadonlyMap<string, readonly string[]>;

const isPolicy = ({ name, attributes }: Tag): boolean =>
  name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';

const read = (content: string): Policy =>
  new Map(
    content.split(';').flatMap((part) => {
      const [name, ...values] = part.trim().split(/\s+/);
      return name ? [[name.toLowerCase(), values] as const] : [];
    }),
  );

const hash = ({ text }: Tag): string =>
  `'sha256-${createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64')}'`;

function wording(policy: Policy): Omit<Problem, 'at'>[] {
  const wanted = policy.has('object-src') ? { ...REQUIRED, 'object-src': "'none'" } : REQUIRED;
  const missing = Object.entries(wanted)
    .filter(([name, value]) => policy.get(name)?.join(' ') !== value)
    .map(([name, value]) => ({
      found: `${name} ${policy.get(name)?.join(' ') ?? 'left out'}`,
      fix: `Say ${name} ${value}. ${SETTING}`,
    }));
  const open = [...policy].flatMap(([name, values]) =>
    values
      .filter((value) => !SOURCE.test(value))
      .map((value) => ({
        found: `the source ${value} in ${name}`,
        fix: `Take it out: only 'none', 'self' and hashes. ${SETTING}`,
      })),
  );
  return [...missing, ...open];
}

/** What stands inline in a page is named in its policy, and nothing else is. */
function hashes(page: Page, policy: Policy, directive: string, inline: readonly Tag[], at: string): Problem[] {
  const listed = (policy.get(directive) ?? policy.get('default-src') ?? []).filter((value) => value.startsWith("'sha"));
  const present = inline.map(hash);
  return [
    ...inline
      .filter((tag) => !listed.includes(hash(tag)))
      .map((tag) => ({
        at: placeOf(page, tag),
        found: `${tag.source} is not named in ${directive}, so browsers refuse it`,
        fix: 'Let Astro process it, or add its hash in astro.config.mjs.',
      })),
    ...listed
      .filter((value) => !present.includes(value))
      .map((value) => ({
        at,
        found: `${value} in ${directive}, which is nowhere on this page`,
        fix: 'Leave it out: bundling/page-files.ts keeps only the hashes of what is inline.',
      })),
  ];
}

function check(page: Page): Problem[] {
  const at = page.tags.findIndex(isPolicy);
  const tag = page.tags[at];
  if (!tag) return [{ at: `${page.path}:1:1`, found: 'no Content-Security-Policy', fix: SETTING }];
  const place = placeOf(page, tag);
  const policy = read(tag.attributes['content'] ?? '');
  const early = page.tags.slice(0, at).filter(({ name }) => LOADS.includes(name));
  const others = page.tags.slice(at + 1).filter(isPolicy);
  const scripts = page.tags.filter((one) => isRun(one) && !('src' in one.attributes));
  const styles = page.tags.filter(({ name }) => name === 'style');
  return [
    ...wording(policy).map((fault) => ({ at: place, ...fault })),
    ...early.map((one) => ({
      at: placeOf(page, one),
      found: `${one.source} before the policy, which does not hold for it`,
      fix: 'Move the policy up, right behind the character set.',
    })),
    ...others.map((one) => ({
      at: placeOf(page, one),
      found: 'a second policy',
      fix: 'Keep one: two are hard to read together.',
    })),
    ...hashes(page, policy, 'script-src', scripts, place),
    ...hashes(page, policy, 'style-src', styles, place),
  ];
}

/** Every page has the strict policy, before anything it could hold for, with exactly the hashes the page needs. */
export const checkPolicy = (site: Site): Problem[] => pagesOf(site).flatMap(check);
