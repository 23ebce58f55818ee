import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officerOf } from '../../../support/personas.js';
import { testRegister, type TestRegister } from '../../../support/register.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let register: TestRegister;

beforeAll(async () => {
  w = await world();
  register = await testRegister(w);
});

afterAll(() => register.close());

describe('the persons of a register', () => {
  const named = { suspects: 'Ada Quist; Bo Rem', entities: 'Road Works Ltd' };

  async function personsOf(key: string, viewer = officerOf(register.own)): Promise<any[]> {
    const ask = `query P($search: String!) { mlaRequests(filter: { search: $search }) { edges { node { persons { name kind subject { id name role } } } } } }`;
    const { data, codes } = await w.test.ask(viewer, ask, { search: `"${key}"` });
    expect(codes).toEqual([]);
    return data?.mlaRequests.edges[0]?.node.persons;
  }

  async function found(name: string, viewer = officerOf(register.own)): Promise<string[]> {
    const ask = `query F($search: String!) { mlaRequests(filter: { search: $search }) { edges { node { requestingReference } } } }`;
    const { data, codes } = await w.test.ask(viewer, ask, { search: `"${name}"` });
    expect(codes).toEqual([]);
    return data?.mlaRequests.edges.map(({ node }: any) => node.requestingReference as string) as string[];
  }

  test('stand in the request as it was sent, and in the case of the matter, each once', async () => {
    const matter = { case: 'A matter with persons' };
    const [one, two] = [
      register.row({ ...matter, ...named }),
      register.row({ ...matter, accused: 'Ada Quist; Cy Tann' }),
    ];
    expect(await register.imported([one, two])).toMatchObject({ created: 2 });
    const first = await personsOf(String(one['key']));
    expect(first).toEqual([
      { name: 'Ada Quist', kind: 'NATURAL', subject: expect.objectContaining({ role: 'SUSPECT' }) },
      { name: 'Bo Rem', kind: 'NATURAL', subject: expect.objectContaining({ role: 'SUSPECT' }) },
      { name: 'Road Works Ltd', kind: 'LEGAL', subject: expect.objectContaining({ role: 'ENTITY_USED' }) },
    ]);
    const second = await personsOf(String(two['key']));
    expect(second.map(({ name }) => name)).toEqual(['Ada Quist', 'Cy Tann']);
    expect(second[0].subject.id).toBe(first[0].subject.id);
    // A later file of the same register finds them again.
    const three = register.row({ ...matter, suspects: 'Bo Rem' });
    await register.imported([three]);
    expect((await personsOf(String(three['key'])))[0].subject.id).toBe(first[1].subject.id);
  });

  test('are found by their names by the State whose register it is alone', async () => {
    const one = register.row({ suspects: 'Quillon Vantresk' });
    await register.imported([one]);
    expect(await found('Quillon Vantresk')).toEqual([one['key']]);
    expect(await found('Quillon Vantresk', officerOf(register.other))).toEqual([]);
  });

  test('a person named twice in a row is one', async () => {
    const one = register.row({ suspects: 'Dee Orr', accused: 'Dee Orr' });
    expect(await register.imported([one])).toMatchObject({ created: 1 });
    expect(await personsOf(String(one['key']))).toHaveLength(1);
  });
});
