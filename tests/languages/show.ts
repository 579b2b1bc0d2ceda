import { setting } from '../tools/setting.ts';
import { staticServer } from '../tools/static-server.ts';
import { buildMadeUp, MADE_UP_SITE } from './build.ts';

// Builds the site with the made-up languages and shows it, for this computer only. `LANGUAGES_PORT` changes the port, and
// `LANGUAGES_BUILT` takes what an earlier run has built.
const port = Number(setting('LANGUAGES_PORT', '4430'));
if (setting('LANGUAGES_BUILT', '') === '') await buildMadeUp();
staticServer({ folder: MADE_UP_SITE, base: '/' }).listen(port, '127.0.0.1', () => {
  console.log(`The made-up languages are at http://127.0.0.1:${String(port)}/en-XA/`);
});
