import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { State } from '../../directory/index.js';
import { MlaRequest } from '../mla-request.entity.js';

/** From which row of which register a request was imported: the same row again is the same request. */
@Entity({
  tableName: 'mla_request_import',
  comment: 'From which row of a State’s register a request was imported; for imports alone.',
})
@Unique({ properties: ['keeper', 'externalKey'] })
export class MlaRequestImport {
  @OneToOne({ entity: () => MlaRequest, primary: true, owner: true, fieldName: 'request_id' })
  request!: Rel<MlaRequest>;

  /** Whose register it is. */
  @ManyToOne({ entity: () => State, fieldName: 'keeper' })
  keeper!: Rel<State>;

  @Property({ type: 'text' })
  externalKey!: string;

  /** Of what was asked, which does not change, and of what became of it. */
  @Property({ type: 'text' })
  contentsDigest!: string;

  @Property({ type: 'text' })
  courseDigest!: string;

  /** The version that the import left: people have worked on the request where it is another. */
  @Property({ type: 'int' })
  importedVersion!: number;
}
