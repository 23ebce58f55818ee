import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { owns } from '../../../src/platform/policy/rule.js';
import { ascending, connection, derived, many, one } from '../../../src/platform/reads/read-model.js';
import { openFixture, type Fixture } from '../reads/fixture/fixture.js';
import { Altered, without, type Models } from './altered.js';

let fixture: Fixture;
let altered: Altered;

beforeAll(async () => {
  fixture = await openFixture();
  altered = new Altered(fixture);
});

afterAll(() => fixture.close());

describe('the service does not start on the side of reads', () => {
  test.each<[string, () => Models, string]>([
    [
      'a field of which nothing says how it is read',
      () => altered.model('Dossier', ({ fields }) => ({ fields: without(fields, 'summary') })),
      'Dossier.summary: nothing says how it is read.',
    ],
    [
      'a filter that compares nothing',
      () => altered.filter('Dossier', 'status', undefined),
      'dossiers: nothing says what the filter status compares.',
    ],
    [
      'a filter with no alternatives',
      () => altered.filter('Dossier', 'status', []),
      'dossiers: nothing says what the filter status compares.',
    ],
    [
      'an order that compares nothing',
      () => altered.model('Dossier', ({ orders }) => ({ orders: without(orders, 'WEIGHT') })),
      'dossiers: nothing says what the order WEIGHT compares.',
    ],
    [
      'a filter guarded by what is no field',
      () => altered.filter('Dossier', 'status', [{ operator: 'in', property: 'status', guardedBy: 'state' }]),
      'Dossier: the filter status is guarded by state, which is no field.',
    ],
    [
      'a filter on a guarded property without its guard',
      () => altered.filter('Dossier', 'urgent', [{ operator: 'is', property: 'urgent' }]),
      'Dossier: the filter urgent compares the guarded field urgent; say guardedBy.',
    ],
    [
      'a filter on a property that a guarded field shows under another name',
      () => altered.filter('Sheet', 'from', [{ operator: 'from', property: 'text' }]),
      'Sheet: the filter from compares the guarded field text; say guardedBy.',
    ],
    [
      'a filter on what is no column',
      () => altered.filter('Dossier', 'status', [{ operator: 'in', property: 'state' }]),
      'Dossier: the filter status compares state, which is no column.',
    ],
    [
      'a filter by a rule that reads what is no column',
      () =>
        altered.filter('Dossier', 'keptByMe', [
          { operator: 'holds', property: 'id', rule: owns('own', 'state', 'side'), guardedBy: 'keeper' },
        ]),
      'The rule of the filter keptByMe reads side, which is no column of Dossier.',
    ],
    [
      'a filter by a rule that nothing guards',
      () =>
        altered.filter('Dossier', 'keptByMe', [
          { operator: 'holds', property: 'id', rule: owns('own', 'userId', 'keeper') },
        ]),
      'Dossier: the filter keptByMe tells by its rule what some field shows; say guardedBy.',
    ],
    [
      'a filter by a rule that is not given',
      () =>
        altered.filter('Dossier', 'keptByMe', [{ operator: 'holds', property: 'id', guardedBy: 'keeper' }]),
      'Dossier: the filter keptByMe goes by a rule, or compares by its operator; not both.',
    ],
    [
      'a filter that takes a list and compares one value',
      () => altered.filter('Dossier', 'status', [{ operator: 'is', property: 'status' }]),
      'dossiers: the filter status takes a list, and its operator another.',
    ],
    [
      'a filter that takes one value and compares a list',
      () => altered.filter('Dossier', 'published', [{ operator: 'in', property: 'published' }]),
      'dossiers: the filter published takes one value, and its operator another.',
    ],
    [
      'a relation to what nothing reads',
      () => altered.reading('Dossier', 'ownRemark', one('Showing', 'id', 'dossier')),
      'Dossier.ownRemark leads to Showing, and nothing says how that is read.',
    ],
    [
      'a relation to another type',
      () => altered.reading('Dossier', 'ownRemark', one('Land', 'homeland', 'code')),
      'Dossier.ownRemark is a Remark, but is read as one of Land.',
    ],
    [
      'a list read as one',
      () => altered.reading('Dossier', 'remarks', one('Remark', 'id', 'dossier')),
      'Dossier.remarks is a [Remark!], but is read as one of Remark.',
    ],
    [
      'one read as a list',
      () => altered.reading('Dossier', 'ownRemark', many('Remark', 'dossier', [])),
      'Dossier.ownRemark is a Remark, but is read as a list of Remark.',
    ],
    [
      'a page read as a list',
      () => altered.reading('Dossier', 'sheets', many('Sheet', 'dossier', [])),
      'Dossier.sheets is a SheetConnection!, but is read as a list of Sheet.',
    ],
    [
      'a page of another type',
      () => altered.reading('Dossier', 'sheets', connection('Line', 'sheet')),
      'Dossier.sheets is a SheetConnection!, but is read as a paged list of Line.',
    ],
    [
      'a relation from what is no column',
      () => altered.reading('Dossier', 'sheets', connection('Sheet', 'dossier', 'key')),
      'Dossier.sheets starts from key, which is no column.',
    ],
    [
      'a relation by what is no column',
      () => altered.reading('Dossier', 'remarks', many('Remark', 'record', [])),
      'Dossier.remarks compares record, which is no column of Remark.',
    ],
    [
      'a relation in an order of what is no column',
      () => altered.reading('Dossier', 'remarks', many('Remark', 'dossier', [ascending('at')])),
      'Dossier.remarks compares at, which is no column of Remark.',
    ],
    [
      'a relation under a condition on what is no column',
      () =>
        altered.reading('Dossier', 'remarks', many('Remark', 'dossier', [], owns('own', 'state', 'side'))),
      'Dossier.remarks compares side, which is no column of Remark.',
    ],
    [
      'a derived field that needs what is no column',
      () =>
        altered.reading(
          'Dossier',
          'summary',
          derived(['titel'], () => ''),
        ),
      'Dossier.summary is read from titel, which is no column.',
    ],
    [
      'a field read from what is no column',
      () => altered.reading('Sheet', 'note', { kind: 'column', property: 'txet' }),
      'Sheet.note is read from txet, which is no column.',
    ],
    [
      'readings entered in a chain that is no column',
      () => altered.model('Sheet', () => ({ auditChain: 'case' })),
      'The readings of Sheet are entered by case, which is no column.',
    ],
    [
      'readings entered for a whole that is no column',
      () => altered.model('Sheet', () => ({ auditSubject: { type: 'Dossier', property: 'whole' } })),
      'The readings of Sheet are entered by whole, which is no column.',
    ],
    [
      'a record found by its id of which nothing says how it is read',
      () => altered.withoutModel('Land'),
      'Land can be found by its id, but nothing says how it is read.',
    ],
  ])('with %s', async (_what, altering, sentence) => {
    await expect(async () => altered.start({ models: altering() })).rejects.toThrow(sentence);
  });

  test('with one that may not exist for the viewer in a field that must not be null', async () => {
    const policy = altered.table('Land', () => ({ rows: owns('of the land', 'state', 'code') }));
    await expect(altered.start({ policy })).rejects.toThrow(
      'Dossier.homeland leads to a Land that may not exist for the viewer and so must be nullable.',
    );
  });
});
