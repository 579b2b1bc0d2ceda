import { setting } from '../tools/setting.ts';
import { staticServer } from '../tools/static-server.ts';
import { buildGallery, GALLERY } from './build.ts';

// Builds the gallery and shows it, for this computer only: `npm run gallery`. `GALLERY_PORT` changes the port.
const port = Number(setting('GALLERY_PORT', '4420'));
buildGallery();
staticServer({ folder: GALLERY, base: '/' }).listen(port, '127.0.0.1', () => {
  console.log(`The gallery is at http://127.0.0.1:${String(port)}/gallery/`);
});
