/** Words that do not stand in the content, for one reason. */
export type AvoidedWords = {
  /** Why not; it goes on after “other words: ”. */
  readonly why: string;
  /**
   * What a kind friend might wrongly say may stand in a quiz, as a choice that is not the best one. What cannot be
   * understood may not.
   */
  readonly tempting: boolean;
  /** The folders of the content in which they are avoided; all where left out. */
  readonly folders?: readonly string[];
  /** What to write instead, by phrase. `*` stands for any ending, and one space for any white space. */
  readonly phrases: Readonly<Record<string, string>>;
};

/** The words that are avoided. Add to it what an editor has struck out twice. */
export const AVOIDED: readonly AvoidedWords[] = [
  {
    why: 'this is a picture or an idiom, which fails in a translator and with readers who take words as they are',
    tempting: false,
    phrases: {
      journey: 'Write “search”, or say what comes next.',
      'bounc* back': 'Write what a person can do on that day.',
      'doors open*': 'Write what becomes possible, and for whom.',
      'doors will open*': 'Write what becomes possible, and for whom.',
      'open* doors': 'Write what becomes possible, and for whom.',
      'open* a door': 'Write what becomes possible, and for whom.',
      'one door closes': 'Cut it.',
      'foot in the door': 'Write “a first job there” or “a first talk”.',
      'around the corner': 'Cut it: nobody knows what comes soon.',
      'listen* harder': 'Write what to look at, and where.',
      'comfort zone': 'Write “what you are used to”, and let the reader choose the size of the step.',
      'stepping stone*': 'Cut it, or say what somebody can use again.',
      'silver lining*': 'Cut it: nobody has to find something good in it.',
      'bright side': 'Cut it: nobody has to find something good in it.',
      'blessing in disguise': 'Cut it.',
      'light at the end of the tunnel': 'Cut it.',
      'same boat': 'Write “many people have been through this”, if it is known.',
      'back on your feet': 'Write what a person can do.',
      'back to square one': 'Write “at the beginning again”.',
      'turn the page': 'Write “leave it” or “stop thinking about it for today”.',
      'hit the ground running': 'Write “start at once”.',
      'out of the box': 'Write “in another way”.',
      'outside the box': 'Write “in another way”.',
      'game changer': 'Write what changes.',
      'numbers game': 'Cut it.',
      'low-hanging fruit': 'Write “the easiest one first”.',
      'at the end of the day': 'Cut it, or write “in the evening” if you mean that.',
      'chin up': 'Cut it.',
      'best shot': 'Write “try it”.',
      'break the ice': 'Write “begin to talk”.',
      'get the ball rolling': 'Write “begin”.',
      'on the same page': 'Write “agree”.',
      'in your shoes': 'Write “in the same place as you”, or name the situation.',
      'burn* bridges': 'Write what may be hard to take back.',
      'dead end': 'Write “there is no way on from here”, and where there is one.',
      'level playing field': 'Write “the same rules for everybody”.',
      'rule of thumb': 'Write “as a rough guide”.',
      'piece of cake': 'Write “easy”, if it is easy for everybody.',
      'touch base': 'Write “write to” or “talk to”.',
      'elevator pitch': 'Write “two sentences about your work”.',
      'recharge your batteries': 'Write “rest”.',
      'thick* skin': 'Cut it: nobody has to feel less.',
      'fish in the sea': 'Cut it.',
      'play the game': 'Write what to do.',
    },
  },
  {
    why: 'it promises what nobody can know',
    tempting: true,
    phrases: {
      'brings you closer': 'Write “A no does not move you nearer. What you change may.”',
      'step closer': 'Write what changed, not how near it is.',
      'closer to your': 'Write what changed, not how near it is.',
      'closer to a yes': 'Write what changed, not how near it is.',
      'the right one will come': 'Cut it: nobody knows that.',
      'right job will come': 'Cut it: nobody knows that.',
      'happens for a reason': 'Cut it: nobody knows that.',
      'meant to be': 'Cut it: nobody knows that.',
      'success rate*': 'Cut it: we have none.',
      'great opportunity': 'Write what is on offer.',
      'you would make a great': 'Write which tasks the work has.',
      'full potential': 'Cut it, or name a task.',
      'dream job': 'Write “the job you wanted”.',
      'dream role': 'Write “the job you wanted”.',
      'perfect job': 'Write “the job you wanted”.',
      'never settle': 'Cut it: a job that pays the rent is a good reason.',
      "don't settle": 'Cut it: a job that pays the rent is a good reason.',
    },
  },
  {
    why: 'it asks a person to feel better, or finds a use for their pain',
    tempting: true,
    phrases: {
      'is a gift': 'Write “It hurt.”, then a fact.',
      'chance to grow': 'Cut it: some people later find a better direction, and some do not.',
      'opportunity to grow': 'Cut it: some people later find a better direction, and some do not.',
      'moment of growth': 'Cut it: some people later find a better direction, and some do not.',
      'growth mindset': 'Write “a goal to learn something”.',
      'mindset*': 'Write what to do.',
      "don't take it personally": 'Write “It feels personal. The decision was still made with little to go on.”',
      'do not take it personally': 'Write “It feels personal. The decision was still made with little to go on.”',
      'stay positive': 'Write what to do, and when.',
      'think positive*': 'Write what to do, and when.',
      'positive thinking': 'Write what to do, and when.',
      'cheer up': 'Cut it.',
      'let it out': 'Write what to do, and that it can be stopped.',
      'get over it': 'Cut it.',
      'move on': 'Write what to do next, or “leave it”.',
      'makes you stronger': 'Write what a person can practise.',
      'made you stronger': 'Write what a person can practise.',
      'makes us stronger': 'Write what a person can practise.',
      'tough*': 'Write “hard” of a thing; of a person write what they practise.',
      'their loss': 'Cut it: nobody knows that either.',
      'it was not you': 'Write “One decision is weak evidence about you.”',
      "it wasn't you": 'Write “One decision is weak evidence about you.”',
      "it's not you": 'Write “One decision is weak evidence about you.”',
      'we have all been there': 'Cut it.',
    },
  },
  {
    why: 'it cheers, and nobody who was turned down today wants to be cheered on',
    tempting: false,
    phrases: {
      congratulations: 'Cut it.',
      'well done': 'Cut it, or say what is finished.',
      'good job': 'Cut it, or say what is good about it.',
      'great job': 'Cut it, or say what is finished.',
      "you've got this": 'Cut it.',
      'believe in yourself': 'Cut it, or write what to do.',
      "don't give up": 'Cut it: stopping is allowed.',
      'never give up': 'Cut it: stopping is allowed.',
    },
  },
  {
    why: 'it says that the person was not enough, or is goods for sale',
    tempting: true,
    phrases: {
      'invest* in yourself': 'Write what it costs and who asks for it.',
      'your weakness*': 'Write “one line of the advert” or “one task”.',
      'best version of': 'Write what to do differently in the task.',
      'better version of': 'Write what to do differently in the task.',
      'best self': 'Write what to do differently in the task.',
      'true self': 'Write “parts of your days that you would do again”.',
      'be yourself': 'Write what to say or do.',
      'your calling': 'Write “tasks you would do again”.',
      'passion*': 'Write “what you would do again”.',
      'sell yourself': 'Write “say what you have done”.',
      'market yourself': 'Write “say what you have done”.',
      'personal brand*': 'Write “what people know of your work”.',
      'aim lower': 'Write “look wider”: wider is not lower.',
      'lower your standards': 'Write “look wider”: wider is not lower.',
      'must open up': 'Write “you may tell somebody, and you need not”.',
      'what is wrong with you': 'Write “what will you do differently in the task?”.',
      'loser*': 'Cut it.',
    },
  },
  {
    why: 'this is the jargon of job advice',
    tempting: false,
    phrases: {
      'hidden job market': 'Write “jobs that are not advertised”.',
      'leverag*': 'Write “use” or “ask”.',
      'upskill*': 'Write “learn”, and what.',
      'reskill*': 'Write “learn”, and what.',
      'skill set*': 'Write “what you can do”.',
      skillset: 'Write “what you can do”.',
      'soft skill*': 'Name the skill.',
      'transferable skill*': 'Write “what you can do elsewhere too”.',
      'thought leader*': 'Cut it.',
      'value proposition': 'Write “what you do well for them”.',
      'proactive*': 'Write what to do.',
      'empower*': 'Write what somebody can do now.',
      'unlock*': 'Write what somebody can do now.',
      'thriv*': 'Write what goes well.',
      'resilient people': 'Write what people did.',
      'keep me in mind': 'Write what you would like to hear about.',
      'respect your decision': 'Cut it: it is not always true.',
      'eye contact': 'Cut it: it is no help to many people, and it says nothing about the work.',
      'match score': 'Write which tasks are the same.',
      'forty-eight hours': 'Write “tomorrow”, and say that it is our choice.',
    },
  },
  {
    // A card may have to say what was studied, and a page what the site is not.
    why: 'it is a word for doctors, and this site is not one',
    tempting: false,
    folders: ['lessons', 'activities'],
    phrases: {
      'depress*': 'Write “more than a bad day”, and where to talk to a person.',
      'trauma*': 'Write “it hurt”.',
      'symptom*': 'Write what happens.',
      'diagnos*': 'Cut it: nobody has to give one.',
      'therap*': 'Write “talk to a person”, or “group”.',
    },
  },
];

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
