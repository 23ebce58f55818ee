import { describe, expect, test } from 'vitest';
import { inspectCsv } from '../../../src/platform/import/inspect-csv.js';
import { sampleFile, sampleHeader, sampleReader } from './sample.js';

const inspect = (content: string | Uint8Array): ReturnType<typeof inspectCsv> =>
  inspectCsv(
    { file: sampleFile(content), delimiter: ',', maxRowBytes: 1000 },
    sampleReader,
    undefined,
    () => undefined,
  );

test('a sound file is counted, whatever its rows say', async () => {
  await expect(inspect(`\ufeff${sampleHeader}\r\n1,red,,\r\n\r\nnonsense\r\n`)).resolves.toMatchObject({
    rows: 2,
    bytes: 47,
  });
});

describe('a file without rows', () => {
  test.each([
    ['empty', '', 'This file is empty.'],
    ['only a byte order mark', '\ufeff', 'This file is empty.'],
    ['only empty lines', '\n\r\n\r', 'This file is empty.'],
    ['a header only', sampleHeader, 'a header and no rows'],
    ['a header and empty lines', `${sampleHeader}\n\n\n`, 'a header and no rows'],
  ])('%s', async (_, content, message) => {
    await expect(inspect(content)).rejects.toThrow(message);
  });
});

describe('a broken file is refused as a whole', () => {
  test.each([
    ['wrong columns, all of them named', 'id,colour,hue\n1,red,x\n', 'Missing: "amount".'],
    [
      'a byte that is not UTF-8, far behind',
      Buffer.concat([Buffer.from(`${sampleHeader}\n${'1,red,,\n'.repeat(20_000)}`), Buffer.from([0xe9])]),
      '0xE9 at byte 160022 (line 20002)',
    ],
    ['UTF-16', Buffer.from(`\ufeff${sampleHeader}`, 'utf16le'), 'UTF-16'],
    ['a quote that is never closed', `${sampleHeader}\n1,red,,\n2,"red,,\n`, 'begins on line 3'],
    ['a row too long', `${sampleHeader}\n1,red,,${'x'.repeat(1000)}\n`, 'begins on line 2'],
  ])('%s', async (_, content, message) => {
    await expect(inspect(content)).rejects.toThrow(message);
  });
});
