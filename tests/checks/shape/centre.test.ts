import { expect, test } from 'vitest';
import { CENTRE, change, faults } from '../course.ts';

const BOOKING = 'booking: https://town.example/talk';

test('a centre is reached over HTTPS', async () => {
  expect(await faults(change(CENTRE, BOOKING, 'booking: http://town.example/talk'))).toMatchInlineSnapshot(`
    "content/centres/town.yaml:2 | booking: http://town.example/talk
    found: “http://town.example/talk”
    expected: an address that begins with https://
    fix: Change it to an address that begins with https://."
  `);
  expect(await faults(change(CENTRE, BOOKING, 'booking: "javascript:alert(1)"'))).toMatchInlineSnapshot(`
    "content/centres/town.yaml:2 | booking: "javascript:alert(1)"
    found: “javascript:alert(1)”
    expected: an address that begins with https://
    fix: Change it to an address that begins with https://.

    content/centres/town.yaml:2 | booking: "javascript:alert(1)"
    found: “javascript:alert(1)”
    expected: an address whose host ends in .example, because it is a sample
    fix: Change it to an address whose host ends in .example, because it is a sample."
  `);
});

test('a sample leads to nobody, and a real centre where it says', async () => {
  expect(await faults(change(CENTRE, 'https://money.town.example/', 'https://money.example.org/')))
    .toMatchInlineSnapshot(`
    "content/centres/town.yaml:4 | - { name: Money advice, href: https://money.example.org/ }
    found: “https://money.example.org/”
    expected: an address whose host ends in .example, because it is a sample
    fix: Change it to an address whose host ends in .example, because it is a sample."
  `);
  expect(
    await faults(
      change(CENTRE, 'https://money.town.example/', 'https://money.example.org/'),
      change(CENTRE, '\nsample: true', ''),
    ),
  ).toBe('');
});
