import { Migration } from '@mikro-orm/migrations';

/** Of a request that lapsed it is the turn of the requesting State, which closes it or puts it again; it was said to be nobody's. */
export class TurnAfterLapse extends Migration {
  override up(): void {
    this.addSql(`alter table "mla_request" disable trigger user`);
    this.addSql(`alter table "mla_request_ball" disable trigger user`);
    this.addSql(
      `update mla_request_ball set holder = 'REQUESTING' from mla_request r where r.id = request_id and r.status = 'LAPSED' and holder = 'NOBODY' and held_until is null`,
    );
    this.addSql(
      `update mla_request set ball_holder = 'REQUESTING' where status = 'LAPSED' and ball_holder = 'NOBODY'`,
    );
    this.addSql(`alter table "mla_request_ball" enable trigger user`);
    this.addSql(`alter table "mla_request" enable trigger user`);
  }
}
