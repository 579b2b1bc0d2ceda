import type { KitWording } from '../kit.ts';

const KEPT_APART =
  'Where the browser allows it, answers are kept in the reader’s browser, for your page alone: on the full site they are not there. Where it does not, they are gone when the page is closed. A line under the activity says which.';
const KEPT_THERE = 'The link opens the full site. Answers are kept there, in the reader’s own browser.';
const FRAMED = 'Pop-ups and printing work as far as your platform lets them. One link leads to the full site.';
const SHUT =
  'If its buttons do nothing, the editor has shut the frame, and the frame says so at its top. Then ask the people who run the platform to let frames of this site run, or take “Only a link”.';
const NO_LIMITS = 'None. It is a link.';
const UNTRIED =
  'This is general knowledge of the platform: we have not read its code, and not tried it on a real installation. Its menus may be called otherwise in your version.';

export const kit: KitWording = {
  title: 'Put it on your page',
  lead: 'Choose a lesson or an activity, and then the place where it will live. You get the exact text to paste, and see what your readers will see.',
  checkIn: 'To begin with',
  lessonsTitle: 'A whole lesson',
  lessonsText:
    'A lesson is a page of its own, so it is best as a link. Where a frame is shown, it holds the first activity of the lesson.',
  activitiesTitle: 'One activity',
  activitiesText:
    'An activity can stand in your page. It has no menu, asks for no account, and tells you nothing about anybody.',
  oneTitle: 'Put “{title}” on your page',
  oneLead: 'Choose where it will live, and copy the text. There is nothing to install.',
  where: 'Where will it live?',
  minutes: { one: '{n} minute, private, no account', other: '{n} minutes, private, no account' },
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'This browser did not let the page copy. Press the text once: that marks all of it.',
  orFrame: 'The same without a script',
  orFrameText:
    'If your editor takes scripts out, paste this. The frame then keeps one height, and what is longer is scrolled.',
  preview: 'As your readers see it there',
  previewTitle: 'Preview for {platform}: {title}',
  previewText:
    'The preview has the limits that we know this platform sets. It stands on our own site: where it can keep anything, what you write in it lies under My notes in your browser.',
  previewLink: 'As it looks without any styles of yours:',
  kept: 'Answers',
  limits: 'Limits',
  learn: 'What you learn about readers',
  nothing: 'Nothing. No answer, no name and no count reaches you or us.',
  known: 'What is known',
  qrTitle: 'A code for a slide or a poster',
  qrText: 'It holds this address: {address}',
  qrLabel: 'Code for a camera: “{title}”',
  settingsTitle: 'Settings',
  settings:
    'Behind the address of a frame you can add “?theme=dark” or “?theme=light”. Without it, the frame follows the reader’s device. Other words there are left alone.',
  centresTitle: 'The name of your service',
  centresText:
    'Behind the address of a frame you can add “?centre=” and one of these words. Then the activity names your service, with a link to book a talk and up to three other links. These two are samples: there are no such places. Whoever publishes this copy of the site can add yours: it is one short file.',
  centre: '{name}: add “?centre={id}”',
  bigTitle: 'What every frame has',
  big: [
    'It works at a width of 320 pixels, and at a height of 480 pixels with scrolling.',
    'It sets no cookie, loads nothing from another company, and never moves your page or the reader’s place in it.',
    'Where mood is asked about, it names lines to call.',
    'If the activity is changed on the full site, it is changed on your page as well.',
  ],
  platforms: {
    wordpress: {
      name: 'WordPress',
      how: 'Copy the address with the button, and paste it on a line of its own. WordPress turns it into a frame. If it stays an address, add “?1” at its end, and paste it again.',
      kept: 'They last until the page is closed: WordPress shuts the frame off from the browser’s storage. The activity says so. “Continue on the full site” takes them along.',
      limits:
        'No pop-ups and no printing. “Continue on the full site” leaves your page. Other links stand there as text, to be copied. A frame that keeps one height was put in before we mended that: add “?1” to its address.',
      known:
        'We have tried WordPress 6.1 and 7.1 themselves, as editor and as author, on single sites and on a network of sites. A test of ours does what they do: it takes out what they take out, listens as they listen, and sizes the frame as they do.',
    },
    'wordpress-html': {
      name: 'WordPress, with the block “Custom HTML”',
      how: 'If you are an editor or an administrator, and your site is not one of a network, add a block “Custom HTML” and paste this. Others are left with the link.',
      kept: KEPT_APART,
      limits: 'The frame keeps one height. “Continue on the full site” opens a new tab, and takes the answers along.',
      known:
        'We have tried it on WordPress 6.1 and 7.1: the frame stays as it is pasted. For authors, and on networks of sites, WordPress takes it out without a word.',
    },
    'wordpress-plain': {
      name: 'WordPress that shows no frame',
      how: 'Some WordPress sites leave the address as text. There, paste this into the text instead. In the old editor, choose “Text” first.',
      kept: KEPT_THERE,
      limits: NO_LIMITS,
      known:
        'It is three plain elements without a style. We have tried it on WordPress 6.1 and 7.1: nothing is taken out.',
    },
    drupal: {
      name: 'Drupal',
      how: 'Choose a text format that lets frames pass, often “Full HTML”. Open “Source”, and paste this. If the frame is gone after you save, ask the people who run the site to allow “iframe” in that format, or take “Only a link”.',
      kept: KEPT_APART,
      limits: `${FRAMED} ${SHUT}`,
      known:
        'Drupal’s own field for media takes only sites on its list, and this one is not on it; that much we have read in its code. We have not tried it on a real site.',
    },
    libguides: {
      name: 'LibGuides',
      how: 'Add a box, choose “Media / Widget”, and paste this as the code to embed.',
      kept: KEPT_APART,
      limits: `${FRAMED} ${SHUT}`,
      known: UNTRIED,
    },
    canvas: {
      name: 'Canvas',
      how: 'In the editor of a page choose “Insert”, then “Embed”, and paste this. Your institution may take frames out.',
      kept: KEPT_APART,
      limits: `Pop-ups and printing work as far as Canvas lets them. The frame tells Canvas how high it is, in Canvas’s own words. ${SHUT}`,
      known: UNTRIED,
    },
    moodle: {
      name: 'Moodle',
      how: 'Add a “Page” or a “Text and media area”. Open the source view of the editor, and paste this. If frames are taken out, add a “URL” with the address under “Only a link”.',
      kept: KEPT_APART,
      limits: `${FRAMED} ${SHUT}`,
      known: UNTRIED,
    },
    blackboard: {
      name: 'Blackboard',
      how: 'In a document, add HTML, and paste this. Where your institution does not allow that, add a web link with the address under “Only a link”.',
      kept: KEPT_APART,
      limits: `${FRAMED} ${SHUT}`,
      known: UNTRIED,
    },
    brightspace: {
      name: 'Brightspace',
      how: 'In the editor choose “Insert Stuff”, then “Enter Embed Code”, and paste this.',
      kept: KEPT_APART,
      limits: `${FRAMED} ${SHUT}`,
      known: UNTRIED,
    },
    html: {
      name: 'A page of your own, in HTML',
      how: 'Paste this where the activity is to stand. The small script gives the frame the height it needs. It does nothing else, and may stand on the page any number of times.',
      kept: KEPT_APART,
      limits: FRAMED,
      known: 'Our tests do this in a browser, on a page of another address.',
    },
    links: {
      name: 'Only a link',
      how: 'Paste this where your editor takes HTML. Or copy the address alone.',
      kept: KEPT_THERE,
      limits: NO_LIMITS,
      known: 'Our tests paste it into a page and follow the link.',
    },
    email: {
      name: 'Email, chat or a slide',
      how: 'Paste this as text.',
      kept: KEPT_THERE,
      limits: NO_LIMITS,
      known: 'Our tests read the address out of the text and follow it.',
    },
  },
};
