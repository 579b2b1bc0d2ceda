/** A file in which an avoided word is right. */
export type Exception = {
  /** As it stands in the list. */
  readonly phrase: string;
  readonly file: string;
  readonly because: string;
};

/** The exceptions. A test names those that nothing needs any more. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    phrase: 'passion*',
    file: 'content/en/lessons/perspective/do-again.mdx',
    because: 'the lesson says that nobody needs one',
  },
  {
    phrase: 'passion*',
    file: 'content/en/activities/do-again-check.yaml',
    because: 'the question is what to do without one',
  },
  {
    phrase: 'passion*',
    file: 'content/en/evidence/interest-match-modest.yaml',
    because: 'it is what the study does not show',
  },
  {
    phrase: 'dream job',
    file: 'content/en/lessons/perspective/do-again.mdx',
    because: 'the lesson is for those who grieve for one',
  },
  {
    phrase: 'dream job',
    file: 'content/en/evidence/hope-in-one-application.yaml',
    because: 'it is what the study does not show',
  },
  {
    phrase: 'perfect job',
    file: 'content/en/lessons/fit/wants.mdx',
    because: 'it is quoted as something that cannot be checked',
  },
  {
    phrase: 'chance to grow',
    file: 'content/en/lessons/opening/first-day.mdx',
    because: 'it is what others say, and the lesson contradicts it',
  },
  {
    phrase: 'aim lower',
    file: 'content/en/lessons/reflection/gap-or-aim.mdx',
    because: 'it is asked, and answered with a study',
  },
  {
    phrase: 'stay positive',
    file: 'content/en/lessons/resilience/next-no.mdx',
    because: 'it is quoted as no plan',
  },
  {
    phrase: 'think positive*',
    file: 'content/en/pages/advisers/sessions/resilience.mdx',
    because: 'a participant says it, and the adviser answers',
  },
  {
    phrase: 'meant to be',
    file: 'content/en/pages/advisers/sessions/fit.mdx',
    because: 'advisers are asked not to say it',
  },
  {
    phrase: 'eye contact',
    file: 'content/en/pages/advisers/sessions/fit.mdx',
    because: 'advisers are asked to stop such talk',
  },
  {
    phrase: 'you would make a great',
    file: 'content/en/pages/advisers/sessions/perspective.mdx',
    because: 'advisers are asked to stop it',
  },
];
