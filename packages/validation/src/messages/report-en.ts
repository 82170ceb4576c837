/** The fixed words of a report, in MessageFormat 2, in English. */
export const REPORT_IN_ENGLISH = {
  'verdict.accepted': 'ACCEPTED',
  'verdict.accepted-with-warnings': 'ACCEPTED WITH WARNINGS',
  'verdict.accepted-in-part': 'ACCEPTED IN PART',
  'verdict.refused': 'REFUSED',
  'verdict.empty': 'NOTHING FILLED IN YET',
  'verdict.incomplete': 'INCOMPLETE',
  'reason.accepted': 'Every record can be sent. There is nothing to mend.',
  'reason.accepted-with-warnings': 'Every record can be sent. Some findings are worth a look.',
  'reason.accepted-in-part': 'Something is kept out until it is mended; the records that are in order can be sent.',
  'reason.refused': 'No record can be sent.',
  'reason.empty':
    'The files can be read, but hold no record so far. Fill them in, or give the files that hold the records.',
  'reason.incomplete':
    'A check failed to run, so nobody knows yet whether the data is in order. This is a fault of the software, not of your data.',
  'count.read': 'Records read',
  'count.valid': 'Can be sent',
  'count.invalid': 'With errors',
  'count.held': 'Waiting for others',
  'count.unread': 'Rows not read',
  'count.removed': 'Removals told',
  'read.heading': 'What was read',
  'read.judged': 'Checked by the rules of {$profile} {$edition}, as of {$asOf}.',
  'profile.better':
    'CAUTION: most of this comes from codes and numbers that the profile {$profile} does not know. The profile {$better} fits this data better: check it again with that one.',
  'read.rows': '.input {$rows :integer} .match $rows one {{{$rows} row}} * {{{$rows} rows}}',
  'group.error': 'Errors: {$count :integer}',
  'group.warning': 'Warnings: {$count :integer}',
  'group.info': 'For information: {$count :integer}',
  'group.more': '… and {$more :integer} more',
  'group.fix': 'How to mend it:',
  'place.row': 'row {$row}',
  'place.column': 'column {$column}',
  'place.record': 'record {$id}',
  'held.heading': 'Waiting for others: {$count :integer}',
  'held.meaning':
    'These records have no error of their own. They can be sent as soon as the record that they depend on is mended.',
  'held.because':
    '.input {$holds :integer} .match $holds one {{{$entity} {$id}: {$holds} record waits for it}} * {{{$entity} {$id}: {$holds} records wait for it}}',
  'engine.heading': 'Checks that failed to run: {$count :integer}',
  'engine.error':
    '.input {$count :integer} .match $count one {{{$rule} ({$message}), once}} * {{{$rule} ({$message}), {$count} times}}',
  'engine.fix': 'Tell whoever made the rule; until then the verdict stays open.',
  'group.developer': 'For the developer of the product:',
  'since.line':
    '.input {$mended :integer} .input {$new :integer} .input {$remaining :integer} {{Since the report of {$asOf}: {$mended} mended, {$new} new, {$remaining} still there.}}',
  'since.counts':
    'Of these rules there are too many findings to compare one by one, or a check failed to run; only their counts were compared: {$codes}.',
  revealed:
    'CAUTION: this report shows personal data of students and staff unmasked. Do not send it on; delete it when it has served.',
  'page.title': 'Check of school records',
  'page.records': 'Records',
  'page.what': 'What',
  'page.number': 'Number',
  'page.first': 'Mend this first',
  'page.first.meaning': 'The causes on which most of the rest depends come first.',
  'page.affected': 'Records touched',
  'page.awaited':
    '.input {$holds :integer} .match $holds one {{{$entity} {$id}, for which {$holds} record waits}} * {{{$entity} {$id}, for which {$holds} records wait}}',
  'page.shown': '.input {$shown :integer} .input {$count :integer} {{Shown: {$shown} of {$count}}}',
  'page.files': 'Files',
  'page.file': 'File',
  'page.row': 'Row',
  'page.rows': 'Rows',
  'page.column': 'Column',
  'page.encoding': 'Encoding',
  'page.record': 'Record',
  'page.meaning': 'What is wrong',
  'page.skip': 'Skip to the report',
  'junit.clean': 'No findings',
  'junit.no-file': 'the whole',
  'junit.engine': 'checks that failed to run',
  'legend.signs': 'The six signs after # are the same wherever the value is the same, and say nothing else of it.',
  legend: 'Personal values are masked: letters are shown as A or a, digits as 9.',
} as const;

export type ReportWord = keyof typeof REPORT_IN_ENGLISH;
