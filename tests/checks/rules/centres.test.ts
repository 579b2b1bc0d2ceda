import { expect, test } from 'vitest';
import { faults, write } from '../course.ts';

const FILE = 'content/centres/harbour.yaml';
const GOOD = `name: Careers at Harbour
booking: https://harbour.example.edu/book
help: You can drop in on weekday afternoons.
`;
const changed = (before: string, after: string) => faults(write(FILE, GOOD.replace(before, after)));

test('a centre without a mistake is fine', async () => {
  expect(await faults(write(FILE, GOOD))).toBe('');
});

test('an address that is not safe is reported', async () => {
  for (const address of ['http://harbour.example.edu/', 'javascript:alert(1)', 'harbour.example.edu'])
    expect(await changed('https://harbour.example.edu/book', address), address).toContain(
      'expected: an address that begins with https://',
    );
});

test('what is missing, too long or unknown is reported with its line', async () => {
  expect(await changed('help: You can drop in on weekday afternoons.\n', '')).toContain(`${FILE}:1`);
  expect(await changed('Careers at Harbour', 'Careers '.repeat(10))).toContain('60 letters or fewer');
  expect(await changed('help:', 'phone: 1\nhelp:')).toContain(`${FILE}:3`);
});

test('a name that cannot stand in an address is reported', async () => {
  expect(await faults(write('content/centres/Harbour_1.yaml', GOOD))).toContain('found: the name “Harbour_1”');
});

test('a file beside the centres is reported', async () => {
  expect(await faults(write('content/centres/read-me.md', 'x'))).toContain('found: a file that the site does not read');
});
