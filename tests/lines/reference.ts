import type { LinedSheet } from './sheets.ts';

// Tables as a child would keep them: lines are cards with a number of their own, and marks and picks name those numbers.
// Nothing here knows of generations, or of how anything is stored.

/** A line: the same number for ever, wherever it lies. */
export type Card = { readonly number: number; readonly cells: Map<string, string> };

const isEmpty = ({ cells }: Card): boolean => [...cells.values()].every((text) => text === '');

let numbers = 0;

/** What one device holds. */
export class Desk {
  run: number;
  /** For each table what lies in its places. */
  readonly places: Map<string, (Card | null)[]>;
  /** `<grid> <number> <number>` to a mark. */
  marks = new Map<string, string>();
  /** The name of a place of an order to the number of the card that was picked. */
  picks = new Map<string, number>();

  readonly sheet: LinedSheet;

  constructor(sheet: LinedSheet) {
    this.sheet = sheet;
    this.run = numbers += 1;
    this.places = new Map(sheet.tables.map(({ id, max }) => [id, Array.from({ length: max }, () => null)]));
  }

  /** A record of a page that knew no generations: what is marked or picked of an empty place counts for nothing. */
  static from(sheet: LinedSheet, answers: Readonly<Record<string, string>>): Desk {
    const desk = new Desk(sheet);
    for (const { id, columns, max } of sheet.tables)
      for (let at = 0; at < max; at += 1) {
        const cells = new Map(columns.map((column) => [column.id, answers[`${id}.${at + 1}.${column.id}`] ?? '']));
        const card = { number: (numbers += 1), cells };
        if (!isEmpty(card)) desk.in(id)[at] = card;
      }
    const numberAt = (table: string, at: string | undefined) => desk.in(table)[Number(at) - 1]?.number;
    for (const { id, of, by } of sheet.grids)
      for (const [name, mark] of Object.entries(answers)) {
        const [grid, one, two] = name.split('.');
        const [first, second] = [numberAt(of, one), numberAt(by, two)];
        if (grid === id && mark !== '' && first !== undefined && second !== undefined)
          desk.marks.set(`${id} ${first} ${second}`, mark);
      }
    for (const { id, from, places } of sheet.ranks)
      for (let place = 1; place <= places; place += 1) {
        const number = numberAt(from, answers[`${id}.${place}`]);
        if (number !== undefined) desk.picks.set(`${id}.${place}`, number);
      }
    return desk;
  }

  in(table: string): (Card | null)[] {
    return this.places.get(table) ?? [];
  }

  /** Where a card lies; -1 when it does not. */
  find(table: string, number: number): number {
    return this.in(table).findIndex((card) => card?.number === number);
  }

  has(number: number): boolean {
    return this.sheet.tables.some(({ id }) => this.find(id, number) >= 0);
  }

  free(table: string, first?: number): number {
    const places = this.in(table);
    return first !== undefined && places[first] === null ? first : places.indexOf(null);
  }

  /** The picks that count: of cards that are there, each once. */
  counted(): Map<string, number> {
    const out = new Map<string, number>();
    for (const { id, places, from } of this.sheet.ranks) {
      const taken: number[] = [];
      for (let place = 1; place <= places; place += 1) {
        const number = this.picks.get(`${id}.${place}`);
        if (number === undefined || this.find(from, number) < 0 || taken.includes(number)) continue;
        taken.push(number);
        out.set(`${id}.${place}`, number);
      }
    }
    return out;
  }

  /** Nothing names this card any more. */
  end(number: number): void {
    for (const key of [...this.marks.keys()]) if (key.split(' ').includes(String(number))) this.marks.delete(key);
    for (const [name, picked] of [...this.picks]) if (picked === number) this.picks.delete(name);
  }

  /** What is to be read in the sheet, by the names of its boxes. */
  read(): Record<string, string> {
    const out: Record<string, string> = {};
    const put = (name: string, text: string | undefined): void => {
      if (text !== undefined && text !== '') out[name] = text;
    };
    for (const { id } of this.sheet.tables)
      for (const [at, card] of this.in(id).entries())
        for (const [column, text] of card?.cells ?? []) put(`${id}.${at + 1}.${column}`, text);
    for (const { id, of, by } of this.sheet.grids)
      for (const [at, one] of this.in(of).entries())
        for (const [other, two] of this.in(by).entries())
          if (one && two) put(`${id}.${at + 1}.${other + 1}`, this.marks.get(`${id} ${one.number} ${two.number}`));
    for (const { id, from, places } of this.sheet.ranks)
      for (let place = 1; place <= places; place += 1) {
        const number = this.counted().get(`${id}.${place}`);
        if (number !== undefined) put(`${id}.${place}`, String(this.find(from, number) + 1));
      }
    return out;
  }

  /** Takes over all of another desk, as it is read there. */
  become(other: Desk): void {
    this.run = other.run;
    for (const { id } of this.sheet.tables)
      this.places.set(
        id,
        other.in(id).map((card) => card && { number: card.number, cells: new Map(card.cells) }),
      );
    this.marks = new Map(
      [...other.marks].filter(([key]) =>
        key
          .split(' ')
          .slice(1)
          .every((number) => other.has(Number(number))),
      ),
    );
    this.picks = other.counted();
  }

  /**
   * Puts the cards of another desk among these.
   *
   * @returns true when something of theirs has no place here
   */
  take(other: Desk): boolean {
    let left = false;
    const twin = new Map<number, number>();
    for (const table of this.sheet.tables) {
      const mine = this.in(table.id).filter((card) => card !== null);
      const theirs = other.in(table.id).filter((card) => card !== null);
      const nameOf = (card: Card): string => {
        const words = table.key.map((column) => (card.cells.get(column) ?? '').trim());
        return words.some((word) => word !== '') ? JSON.stringify(words) : '';
      };
      const allOf = ({ cells }: Card): string => JSON.stringify([...cells].filter(([, text]) => text !== '').sort());
      const rules: ((one: Card, two: Card) => boolean)[] = [
        (one, two) => one.number === two.number,
        (one, two) => nameOf(one) !== '' && nameOf(one) === nameOf(two),
        (one, two) => allOf(one) === allOf(two),
      ];
      for (const isOne of rules)
        for (const card of theirs) {
          if (twin.has(card.number)) continue;
          const found = mine.find((own) => ![...twin.values()].includes(own.number) && isOne(own, card));
          if (found) twin.set(card.number, found.number);
        }
      for (const [at, card] of other.in(table.id).entries()) {
        if (!card) continue;
        const number = twin.get(card.number);
        const own = mine.find((one) => one.number === number);
        if (own) {
          for (const [column, text] of card.cells) {
            const here = own.cells.get(column) ?? '';
            if (here === '') own.cells.set(column, text);
            else if (text !== '' && here !== text) left = true;
          }
          continue;
        }
        const place = this.free(table.id, at);
        if (place < 0) left = true;
        else {
          this.in(table.id)[place] = { number: card.number, cells: new Map(card.cells) };
          twin.set(card.number, card.number);
        }
      }
    }
    for (const [key, mark] of other.marks) {
      const [grid = '', one = '', two = ''] = key.split(' ');
      if (![one, two].every((number) => other.has(Number(number)))) continue;
      const [here, there] = [twin.get(Number(one)), twin.get(Number(two))];
      if (here === undefined || there === undefined) {
        left = true;
        continue;
      }
      const place = `${grid} ${here} ${there}`;
      const own = this.marks.get(place);
      if (own === undefined) this.marks.set(place, mark);
      else if (own !== mark) left = true;
    }
    const before = this.counted();
    for (const [name, number] of other.counted()) {
      const here = twin.get(number);
      const own = before.get(name);
      if (here === undefined || (own !== undefined && own !== here)) left = true;
      else if (own === undefined) this.picks.set(name, here);
    }
    for (const name of [...this.picks.keys()])
      if (!this.counted().has(name)) {
        if (!before.has(name) && other.counted().has(name)) left = true;
        this.picks.delete(name);
      }
    for (const name of before.keys()) if (!this.counted().has(name)) left = true;
    return left;
  }
}

type Removed = { readonly table: string; readonly place: number; readonly card: Card; picks: string[] };

/** What one tab remembers. */
export class Tab {
  /** What it shows: for each table the numbers of the cards in its places. */
  private view = new Map<string, (number | null)[]>();
  /** Cards that were emptied here by typing. */
  private resting = new Map<string, Card>();
  removed: Removed[] = [];
  /** Which cards were there and what was marked, at each removal. */
  private snapshots: { readonly there: ReadonlySet<number>; readonly marks: ReadonlyMap<string, string> }[] = [];
  private run: number;

  readonly desk: Desk;
  /** All tabs of this desk. */
  private readonly all: Tab[];

  constructor(desk: Desk, all: Tab[]) {
    [this.desk, this.all] = [desk, all];
    this.run = desk.run;
    this.see();
  }

  /** Looks at the desk. */
  see(): void {
    if (this.run !== this.desk.run) this.forget();
    this.run = this.desk.run;
    this.view = new Map([...this.desk.places].map(([id, places]) => [id, places.map((card) => card?.number ?? null)]));
    for (const [place] of [...this.resting]) {
      const [table = '', at = ''] = place.split(' ');
      if (this.desk.in(table)[Number(at)]) this.resting.delete(place);
    }
  }

  forget(): void {
    this.resting = new Map();
    this.removed = [];
    this.snapshots = [];
  }

  /** The card that this tab shows in a place. */
  shown(table: string, at: number): number | null {
    return this.view.get(table)?.[at] ?? null;
  }

  private begin(table: string, at: number, again: boolean): Card {
    const place = `${table} ${at}`;
    const rests = again ? this.resting.get(place) : undefined;
    for (const tab of this.all) {
      const other = tab.resting.get(place);
      if (!rests && other) this.desk.end(other.number);
    }
    const card = rests ?? { number: (numbers += 1), cells: new Map<string, string>() };
    this.desk.in(table)[at] = card;
    return card;
  }

  type(table: string, at: number, column: string, text: string): void {
    const { desk } = this;
    const seen = this.shown(table, at);
    const here = desk.in(table)[at] ?? null;
    let to = seen === null ? (here ? -1 : at) : desk.find(table, seen);
    const isThere = seen !== null && to >= 0;
    if (!isThere && text !== '') {
      to = desk.free(table, at);
      if (to >= 0) this.begin(table, to, to === at);
    }
    const card = to < 0 ? null : desk.in(table)[to];
    if (card) {
      card.cells.set(column, text);
      if (isEmpty(card)) {
        desk.in(table)[to] = null;
        this.resting.set(`${table} ${to}`, card);
      }
    }
    this.see();
  }

  mark(grid: string, of: string, one: number, by: string, other: number, mark: string): void {
    const [first, second] = [this.shown(of, one), this.shown(by, other)];
    if (first !== null && second !== null && this.desk.has(first) && this.desk.has(second)) {
      const key = `${grid} ${first} ${second}`;
      if (mark === '') this.desk.marks.delete(key);
      else this.desk.marks.set(key, mark);
    }
    this.see();
  }

  /** Picks the card in a place of a table, or none. */
  pick(name: string, table: string, at: number | null): void {
    const number = at === null ? null : this.shown(table, at);
    for (const line of this.removed) line.picks = line.picks.filter((one) => one !== name);
    if (at === null) this.desk.picks.delete(name);
    else if (number !== null && this.desk.has(number)) this.desk.picks.set(name, number);
    this.see();
  }

  remove(table: string, at: number): void {
    const { desk } = this;
    const number = this.shown(table, at);
    const place = number === null ? -1 : desk.find(table, number);
    const card = desk.in(table)[place];
    if (card && number !== null) {
      const picks = [...desk.counted()].filter(([, picked]) => picked === number).map(([name]) => name);
      const there = new Set(
        desk.sheet.tables.flatMap(({ id }) => desk.in(id).flatMap((one) => (one ? [one.number] : []))),
      );
      this.snapshots.push({ there, marks: new Map(desk.marks) });
      desk.end(number);
      desk.in(table)[place] = null;
      this.removed = [...this.removed, { table, place, card, picks }].slice(-5);
      this.resting.delete(`${table} ${place}`);
    }
    this.see();
  }

  /** The names of all marks of a card with cards that are there. */
  private keysOf(table: string, number: number): string[] {
    return this.desk.sheet.grids.flatMap(({ id, of, by }) => {
      const others = (other: string) => this.desk.in(other).flatMap((card) => (card ? [card.number] : []));
      return [
        ...(of === table ? others(by).map((one) => `${id} ${number} ${one}`) : []),
        ...(by === table ? others(of).map((one) => `${id} ${one} ${number}`) : []),
      ];
    });
  }

  undo(table: string): void {
    const { desk } = this;
    const last = this.removed.filter((line) => line.table === table).at(-1);
    if (last) {
      const there = desk.find(table, last.card.number) >= 0;
      const to = there ? -1 : desk.free(table, last.place);
      if (there || to >= 0) this.removed = this.removed.filter((line) => line !== last);
      if (to >= 0) {
        for (const tab of this.all) {
          const rests = tab.resting.get(`${table} ${to}`);
          if (rests) desk.end(rests.number);
        }
        const open = desk.counted();
        desk.in(table)[to] = last.card;
        for (const key of this.keysOf(table, last.card.number)) {
          const [, one, two] = key.split(' ').map(Number);
          const known = this.snapshots.filter(({ there: all }) => all.has(one ?? 0) && all.has(two ?? 0)).at(-1);
          const mark = known?.marks.get(key);
          if (mark !== undefined) desk.marks.set(key, mark);
        }
        for (const name of last.picks) if (!open.has(name)) desk.picks.set(name, last.card.number);
      }
    }
    this.see();
  }
}
