import { chosenTasks } from './chosen.ts';
import { countOf, keyOf, rolesOf, type RoleGroup } from './roles.ts';
import { rolesText } from './text.ts';
import { fill, plural } from '../../domain/template/template.ts';
import type { Tasks } from '../../schema/tasks.ts';
import type { RolesView } from './schema.ts';
import { CopyButton, Exports } from '../../islands/exports.tsx';
import { PartHeading } from '../../islands/heading.tsx';
import { TranslationSafeText } from '../../islands/translation-safe-text.tsx';
import type { ViewPart, ViewProps } from '../../islands/views/view-props.ts';

/** Where the table did not arrive. */
const NO_TASKS: Tasks = { sectors: {}, works: {}, groups: [] };

type Props = ViewProps<RolesView>;
type GroupsProps = {
  readonly groups: readonly RoleGroup[];
  readonly because: (tasks: readonly string[]) => string;
} & Pick<Props, 'words' | 'heading'>;

/** Kinds of work, under the tasks that brought them. Keyed by both, so that no text inside an element ever changes. */
function Groups({ groups, because, words, heading }: GroupsProps) {
  const Title = heading === 1 ? 'h3' : 'h4';
  return groups.map(({ key, tasks, roles }) => (
    <div class="role-group" key={key}>
      <Title class="label">{because(tasks)}</Title>
      <ul role="list">
        {roles.map(({ id, name, sector, search, longer }) => (
          <li key={id}>
            <b>{name}</b>
            <p class="small">{fill(words.about, { sector, words: search.join(words.between) })}</p>
            {longer && <p class="small soft">{words.longer}</p>}
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** The reader's tasks, who else is paid for them, and the words to search with. It does not say who suits what. */
function RolesResult(props: Props) {
  const { view, worksheet, answers, words, heading, language, speech, exports, live } = props;
  const tasks = props.tasks ?? NO_TASKS;
  const { kept, left } = chosenTasks(view, worksheet, answers, tasks);
  const { all, first, rest } = rolesOf(kept, tasks);
  const count = countOf(all);
  const more = countOf(rest);
  const found = fill(plural(words.found, count, language), { n: count });
  const order = all.some((group) => group.tasks.length > 1) ? ` ${words.order}` : '';
  const none = left > 0 ? words.left : view.empty;
  const because = (texts: readonly string[]): string =>
    fill(words.because, { tasks: speech.list(texts.map((task) => fill(words.task, { task }))) });
  const says = { title: view.title, note: view.note, because, between: words.between, longer: words.longerWords };
  return (
    <div class="flow roles">
      <PartHeading level={heading}>{view.title}</PartHeading>
      <p role={live ? 'status' : undefined}>
        {/* Keyed by the tasks: other tasks are told, even where they bring as many kinds of work. */}
        <TranslationSafeText key={keyOf(kept)} text={count > 0 ? found + order : none} />
      </p>
      <Groups key="first" groups={first} because={because} words={words} heading={heading} />
      {more > 0 && (
        <details class="more" key="rest">
          <summary>
            <TranslationSafeText text={fill(plural(words.rest, more, language), { n: more })} />
          </summary>
          <div class="flow">
            <Groups groups={rest} because={because} words={words} heading={heading} />
          </div>
        </details>
      )}
      {count > 0 && (
        <p class="small soft" key="note">
          {view.note}
        </p>
      )}
      <Exports ready={live && count > 0} key="exports">
        <CopyButton text={rolesText(all, says)} words={{ ...exports, copy: words.copy }} />
      </Exports>
    </div>
  );
}

/** The view as a script carries it. */
export const roles: ViewPart<RolesView> = { Result: RolesResult };
