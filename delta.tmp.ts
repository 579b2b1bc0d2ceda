import { build } from 'vite';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { plainImports } from './src/bundling/plain-imports.ts';
import { SCRIPT_TARGET } from './src/bundling/target.ts';
const packs = process.argv[2].split(',').filter(Boolean);
const code = [...packs.map((p) => `import '/src/mount/packs/${p}.ts';`), "import { startWidgets } from '/src/mount/widgets.ts'; startWidgets();"].join('\n');
const mods: string[] = [];
async function size(left: string | null): Promise<number> {
  const out = await build({ configFile: false, root: process.cwd(), logLevel: 'error', publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'import.meta.env.SERVED': 'false' },
    plugins: [plainImports,
      { name: 'w', enforce: 'pre', load: { handler: (id) => left && id.replace(/\?.*/, '').endsWith(left) ? [...readFileSync(id, 'utf8').matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, n = '']) => `export const ${n} = () => null;`).join('') : undefined } },
      { name: 'later', enforce: 'pre', transform: { handler: (c, id) => /\/src\/.*\.tsx?$/.test(id) && c.includes('import(') ? c.replaceAll(/\bimport\((?:\/\*.*?\*\/)?\s*('[^']*')\)/g, 'fetch($1)') : undefined } },
      { name: 'e', resolveId: (id) => id === 'entry' ? '\0entry' : undefined, load: (id) => id === '\0entry' ? code : undefined }],
    build: { target: SCRIPT_TARGET, write: false, modulePreload: false, rolldownOptions: { input: 'entry', output: { format: 'es', codeSplitting: false } } } });
  const o = (Array.isArray(out) ? out[0] : out) as any;
  const c = o.output[0];
  if (left === null) for (const m of Object.keys(c.modules)) mods.push(m);
  return gzipSync(c.code, { level: 9 }).length;
}
const whole = await size(null);
console.log('whole', whole);
if (process.argv[3]) process.exit(0);
const rows: [number, string][] = [];
for (const m of mods.filter((m) => m.includes('/src/'))) {
  const f = m.slice(m.indexOf('/src/'));
  try { rows.push([whole - (await size(f)), f]); } catch (e) { console.log('fail', f); }
}
for (const [d, f] of rows.sort((a, b) => b[0] - a[0])) console.log(d, f);
