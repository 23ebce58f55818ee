import { afterAll, beforeAll, expect, test } from 'vitest';
import { execute, parse } from 'graphql';
import { openService, type Service } from '../../../src/app/service.js';
import { officerOf, supervisorOf } from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import { ownWorld, type World } from '../../support/world.js';

let w: World;
let service: Service;
let request: TestRequest;
let at = new Date('2026-11-01T09:00:00Z');

beforeAll(async () => {
  w = await ownWorld();
  service = await openService({ appUrl: w.test.database.appUrl, now: () => at });
  request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
});

afterAll(() => service.close());

const read = async (fields: string, viewer = officerOf(request.to)): Promise<readonly unknown[]> => {
  const { errors } = await execute({
    schema: service.schema,
    document: parse(`query R($id: ID!) { mlaRequest(id: $id) { ${fields} } }`),
    variableValues: { id: request.id },
    contextValue: service.contextFor(viewer, 'r'),
  });
  expect(errors).toBeUndefined();
  const { rows } = await w.test.owner.query(
    `select actor, details from audit_event where action = 'read' order by sequence`,
  );
  return rows.map(({ actor, details }) => [actor, ...details.fields]);
};

test('the same reading by the same person is one for an hour; another person, field, value or hour is another', async () => {
  const [officer, supervisor] = [officerOf(request.to), supervisorOf(request.to)];
  const first = [officer.userId, 'MlaRequest.purpose'];
  expect(await read('purpose')).toEqual([first]);
  expect(await read('purpose')).toEqual([first]);
  expect(await read('again: purpose status')).toEqual([first]);
  const second = [supervisor.userId, 'MlaRequest.purpose'];
  expect(await read('purpose', supervisor)).toEqual([first, second]);
  const third = [officer.userId, 'MlaRequest.purpose', 'MlaRequest.urgent'];
  expect(await read('purpose urgent')).toEqual([first, second, third]);
  // As no command can: what was sent does not change.
  await w.test.owner.query(
    `set session_replication_role = replica; update mla_request set purpose = 'Another.' where id = '${request.key}'; reset session_replication_role`,
  );
  expect(await read('purpose')).toEqual([first, second, third, first]);
  at = new Date('2026-11-01T09:59:59Z');
  expect(await read('purpose')).toHaveLength(4);
  at = new Date('2026-11-01T10:00:00Z');
  expect(await read('purpose')).toHaveLength(5);
});

test('a reading that could not be entered is not given out, and is entered by the next', async () => {
  at = new Date('2026-11-02T09:00:00Z');
  const before = (await read('purpose')).length;
  at = new Date('2026-11-03T09:00:00Z');
  await w.test.owner.query('revoke execute on function app.append_audit_event(uuid, text) from repatria_app');
  const { data, errors } = await execute({
    schema: service.schema,
    document: parse('query R($id: ID!) { mlaRequest(id: $id) { purpose } }'),
    variableValues: { id: request.id },
    contextValue: service.contextFor(officerOf(request.to), 'r'),
  });
  await w.test.owner.query('grant execute on function app.append_audit_event(uuid, text) to repatria_app');
  expect({ data, failed: errors?.length }).toEqual({ data: { mlaRequest: null }, failed: 1 });
  expect(await read('purpose')).toHaveLength(before + 1);
});
