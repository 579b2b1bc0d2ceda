/** The blocks that follow a prelude, each from its prelude to its closing brace. */
const blocksOf = (css: string, prelude: string): string[] => {
  const plain = css.replace(/\/\*[^]*?\*\//g, '');
  const blocks: string[] = [];
  for (let from = plain.indexOf(prelude); from >= 0; from = plain.indexOf(prelude, from + 1)) {
    let depth = 0;
    let end = plain.indexOf('{', from);
    do {
      if (plain[end] === '{') depth += 1;
      if (plain[end] === '}') depth -= 1;
      end += 1;
    } while (depth > 0 && end < plain.length);
    blocks.push(plain.slice(from, end));
  }
  return blocks;
};

const spaced = (css: string): string => css.replace(/\s*([{}:;,()])\s*/g, '$1').replace(/\s+/g, ' ');

/** The style sheet as a browser reads it that skips the blocks after a prelude. */
export const withoutBlocks = (css: string, prelude: string): string =>
  blocksOf(spaced(css), spaced(prelude)).reduce((rest, block) => rest.replace(block, ''), spaced(css));

/** True when a block after the prelude speaks of a selector. */
export const isWithin = (css: string, prelude: string, selector: string): boolean =>
  blocksOf(spaced(css), spaced(prelude)).some((block) => block.includes(selector));
