import { expect, test } from 'vitest';
import {
  heightMessages,
  initMessage,
  isListening,
  isReady,
  linkMessages,
  readHeight,
  readInit,
  readyMessage,
  secretIn,
  settingsIn,
} from '../../src/embeds/messages.ts';

test('a height is told to everybody who may be listening, and to WordPress where it asked', () => {
  const canvas = '{"subject":"lti.frameResize","height":731}';
  expect(heightMessages(731, null)).toEqual([{ type: 'cairn:height', v: 1, height: 731 }, canvas]);
  expect(heightMessages(731, 'Ab3')).toEqual([
    { type: 'cairn:height', v: 1, height: 731 },
    canvas,
    { message: 'height', value: 731, secret: 'Ab3' },
  ]);
});

test('a host reads the heights that a page tells', () => {
  expect(heightMessages(731, null).map(readHeight)).toEqual([731, null]);
  expect(readHeight({ type: 'cairn:height', v: 1, height: 731.2 })).toBe(732);
});

test.each([
  [{ type: 'cairn:height', v: 2, height: 500 }],
  [{ type: 'cairn:height', height: 500 }],
  [{ type: 'height', v: 1, height: 500 }],
  [{ type: 'cairn:height', v: 1, height: '500' }],
  [{ type: 'cairn:height', v: 1, height: Number.NaN }],
  [{ type: 'cairn:height', v: 1, height: Number.POSITIVE_INFINITY }],
  [{ type: 'cairn:height', v: 1 }],
  ['cairn:height'],
  [null],
  [undefined],
  [7],
])('%j is no height', (data) => expect(readHeight(data)).toBeNull());

test('a height stays within what a page of somebody else can bear', () => {
  const read = (height: number) => readHeight({ type: 'cairn:height', v: 1, height });
  expect([read(-5), read(99), read(100), read(20_000), read(1e9)]).toEqual([100, 100, 100, 20_000, 20_000]);
});

test('a page is ready when it says so, in this version', () => {
  expect(isReady(readyMessage())).toBe(true);
  expect(isReady({ ...readyMessage(), v: 2 })).toBe(false);
  expect(isReady(initMessage({}))).toBe(false);
});

test('of the wishes of a host only those that are known are taken', () => {
  expect(readInit(initMessage({ theme: 'dark' }))).toEqual({ theme: 'dark' });
  // Each language has an address of its own: a frame does not change its language.
  expect(readInit({ type: 'cairn:init', v: 1, theme: 'dark', lang: 'en' })).toEqual({ theme: 'dark' });
  expect(readInit(initMessage({}))).toEqual({});
  expect(readInit({ type: 'cairn:init', v: 1, theme: 'url(x)', lang: 'xx', html: '<p>' })).toEqual({});
  expect(readInit({ type: 'cairn:init', v: 2, theme: 'dark' })).toBeNull();
  expect(readInit({ type: 'cairn:height', v: 1, theme: 'dark' })).toBeNull();
});

test('of the settings in an address as well', () => {
  expect(settingsIn('?theme=light&lang=en')).toEqual({ theme: 'light' });
  expect(settingsIn('?theme=auto')).toEqual({ theme: 'auto' });
  expect(settingsIn('?theme=Dark&lang=de&accent=000')).toEqual({});
  expect(settingsIn('?centre=sample-town')).toEqual({ centre: 'sample-town' });
  expect(settingsIn('?centre=%3Cb%3E')).toEqual({});
  expect(settingsIn('')).toEqual({});
});

test('the address may name a career centre by its id, and a message may not', () => {
  expect(settingsIn('?centre=sample-town&theme=dark')).toEqual({ theme: 'dark', centre: 'sample-town' });
  for (const forged of ['"]', 'a b', '<b>', 'Town', 'https://evil.example/', ''])
    expect(settingsIn(`?centre=${encodeURIComponent(forged)}`)).toEqual({});
  expect(readInit({ ...initMessage({}), centre: 'sample-town' })).toEqual({});
});

test('the secret of WordPress is found behind the address, and nothing else is taken for one', () => {
  expect(secretIn('#?secret=Ab3dEf6hIj')).toBe('Ab3dEf6hIj');
  expect(secretIn('#secret=Ab3')).toBe('Ab3');
  expect(secretIn('#?a=1&secret=Ab3&b=2')).toBe('Ab3');
  expect(secretIn('#?secret=<b>')).toBeNull();
  expect(secretIn('#?nosecret=Ab3')).toBeNull();
  expect(secretIn('')).toBeNull();
});

test('an address to go to is told only where WordPress listens', () => {
  expect(linkMessages('https://cairn.example/', null)).toEqual([]);
  expect(linkMessages('https://cairn.example/', 'Ab3')).toEqual([
    { message: 'link', value: 'https://cairn.example/', secret: 'Ab3' },
  ]);
});

test('a host of WordPress listens when it says so with the secret of this frame', () => {
  expect(isListening({ message: 'ready', secret: 'Ab3' }, 'Ab3')).toBe(true);
  for (const [data, secret] of [
    [{ message: 'ready', secret: 'other' }, 'Ab3'],
    [{ message: 'ready' }, 'Ab3'],
    [{ message: 'ready', secret: null }, null],
    [{ message: 'height', secret: 'Ab3' }, 'Ab3'],
    ['ready', 'Ab3'],
    [null, 'Ab3'],
  ] as const)
    expect(isListening(data, secret)).toBe(false);
});
