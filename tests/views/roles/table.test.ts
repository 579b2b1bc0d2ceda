import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packTasks } from '../../../src/domain/tasks/pack.ts';
import { countOf, rolesOf } from '../../../src/views/roles/roles.ts';
import { tasks as shape } from '../../../src/schema/tasks.ts';

const file = join(import.meta.dirname, '../../../content/en/tasks.yaml');
const table = shape.parse(parse(readFileSync(file, 'utf8')));
const all = table.groups.flatMap(({ tasks }) => tasks);

describe('the table of everyday tasks', () => {
  test('has ten groups and at least sixty tasks', () => {
    expect(table.groups).toHaveLength(10);
    expect(all.length).toBeGreaterThanOrEqual(60);
  });

  test('any two tasks give a useful result: seven kinds of work or more, in four sectors or more, by both roads', () => {
    const poor = all.flatMap((a, index) =>
      all.slice(index + 1).filter((b) => {
        const found = rolesOf([a, b], table);
        const roles = found.all.flatMap((group) => group.roles);
        const sectors = new Set(roles.map(({ sector }) => sector)).size;
        const roads = new Set(roles.map(({ longer }) => longer)).size;
        return countOf(found.all) < 7 || sectors < 4 || roads < 2 || found.rest.length > 0;
      }),
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  test('most kinds of work are shared between tasks', () => {
    const named = all.flatMap(({ works }) => works);
    const shared = Object.keys(table.works).filter((id) => named.filter((one) => one === id).length > 1);
    expect(shared.length / Object.keys(table.works).length).toBeGreaterThan(0.75);
  });

  test('is small enough to travel with a page', () => {
    expect(gzipSync(JSON.stringify(packTasks(table)), { level: 9 }).length).toBeLessThan(2_700);
  });
});
