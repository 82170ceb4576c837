import { describe, expect, it } from 'vitest';
import { memoryBundle } from '../bundle.ts';
import { detectFormat } from '../detect.ts';
import { readWhole } from '../read-whole.ts';

describe('records of the standard as tables', () => {
  it('are read by the names of their fields, in any order and from any spreadsheet', async () => {
    const whole = await readWhole({
      'person.csv': Buffer.from(
        `\uFEFFgivenName;id;roles;birthDate;multipleBirth;identifiers;colour;extensions\r\nÑusta;p1;student; 03/09/2015;false;"[{""type"":""local"",""value"":""1""}]";azul;"{""a"":[1]}"\r\n'=1+1;p2;"[""a;b"",""c""]";;;;;\r\n`,
      ),
      'school.csv': 'id,name\ns1,"Escuela ""1"""\n',
    });
    expect(whole.format).toBe('emis-csv');
    expect(whole.records.map(({ entity, record, row }) => [entity, row, record])).toEqual([
      ['school', 2, { id: 's1', name: 'Escuela "1"' }],
      [
        'person',
        2,
        {
          id: 'p1',
          givenName: 'Ñusta',
          roles: ['student'],
          birthDate: '2015-09-03',
          multipleBirth: false,
          identifiers: [{ type: 'local', value: '1' }],
          extensions: { a: [1], colour: 'azul' },
        },
      ],
      ['person', 3, { id: 'p2', givenName: '=1+1', roles: ['a;b', 'c'] }],
    ]);
    expect(whole.where('csv.delimiter')).toEqual(['person.csv:1']);
    expect(whole.where('date.rewritten')).toEqual(['person.csv:2 birthDate']);
    expect(whole.where('header.extra-column')).toEqual(['person.csv:1 colour']);
  });

  it('leave to the engine what is no value of the field', async () => {
    const whole = await readWhole({
      'room.csv': 'id,name,kind,capacity,accessible,extensions\nr1,A,classroom,many,perhaps,not json\n',
    });
    expect(whole.of('room')[0]?.record).toEqual({
      id: 'r1',
      name: 'A',
      kind: 'classroom',
      capacity: 'many',
      accessible: 'perhaps',
      extensions: 'not json',
    });
  });

  it('are told from files of the same name in other formats', async () => {
    const sds = { 'School.csv': 'SIS ID,Name\n1,Escuela\n', 'Student.csv': 'SIS ID,School SIS ID\n1,1\n' };
    expect((await detectFormat(memoryBundle(sds))).format.id).toBe('sds-1');
    await expect(detectFormat(memoryBundle({ 'person.csv': 'id\n1\n' }))).rejects.toMatchObject({
      code: 'bundle.not-a-bundle',
    });
  });
});
