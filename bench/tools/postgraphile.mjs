// PostGraphile 5 on the same database and the same role, as its documentation sets it up: row security is the filter.
// Arguments: the database, a file of statements run as they stand (functions that tune it), or none.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgService } from 'postgraphile/adaptors/pg';
import { postgraphile } from 'postgraphile';

const [connectionString, schemas = 'public'] = process.argv.slice(2);

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: schemas.split(','), poolConfig: { max: 8 } })],
  grafserv: { graphiql: false, watch: false },
  grafast: {
    explain: false,
    // Who asks comes as the viewer's settings in a header; the others verify a signed token, which costs them more.
    context: ({ node }) => ({ pgSettings: JSON.parse(node?.req.headers['x-viewer'] ?? '{}') }),
  },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
process.on('message', () => process.send?.({ rss: process.memoryUsage.rss() }));
process.on('disconnect', () => process.exit(0));
