import type { MessageText } from '@emis-sdk/model';

/** Words for the findings of the rules on strategy, in English. The other languages cover the same codes. */
export const STRATEGY_RULES_IN_ENGLISH = {
  'indicator-definition.twice': {
    title: 'Indicator defined twice',
    meaning: '{$code} of edition {$edition} is already defined, by record {$other}.',
    fix: 'Delete one of the two. If they are computed differently, give each a code of its own.',
    developer: 'code and edition together must be unique. Two methods under one name are two codes.',
  },
  'indicator-value.divided-by-zero': {
    title: 'Value of nobody',
    meaning: 'The value is {$value}, but there is nobody to count: the denominator is zero.',
    fix: 'Leave the value empty, or correct the denominator.',
    developer: 'Leave value out where denominator is 0. Many programs write 0 when they divide by zero.',
  },
  'indicator-value.edition-differs': {
    title: 'Value and definition of different editions',
    meaning: 'The value was computed by edition {$edition}, but its definition is of edition {$expected}.',
    fix: 'Choose the definition of that edition, or compute the value again.',
    developer:
      'edition must be that of the definition in definitionId. A new edition is a new definition record with an id of its own.',
  },
  'indicator-value.ends-before-start': {
    title: 'Period of a value ends before it starts',
    meaning: 'The period starts on {$from} but ends on {$to}.',
    fix: 'Correct one of the two dates; they may be in each other’s place.',
    developer: 'endDate is earlier than startDate. Both days are included. For a school year send schoolYear instead.',
  },
  'indicator-value.in-future': {
    title: 'Value computed in the future',
    meaning: 'The value is computed from the data of {$date}, but the data is of {$asOf}.',
    fix: 'Correct the day. A forecast is not sent as a value.',
    developer: 'computedOn is the day whose data was used, not the end of the period.',
  },
  'indicator-value.not-the-quotient': {
    title: 'Value differs from what its numbers give',
    meaning: 'The value is {$value}, but {$numerator} of {$denominator} gives {$expected}.',
    fix: 'Compute the value again, or correct the numbers beside it.',
    developer:
      'value should be numerator divided by denominator, times 100 for percent and 1000 for per-thousand, rounded. A share sent as 0.12 in place of 12 is the usual slip.',
  },
  'indicator-value.out-of-range': {
    title: 'Share of more than all, or of less than none',
    meaning: 'The value is {$value}, but a share is between 0 and {$whole}.',
    fix: 'Compute the value again. If it is not a share of a whole, correct the definition.',
    developer:
      'partOfWhole of the definition is true, so value must lie between 0 and the whole in its unit. Set partOfWhole to false for ratios such as gross enrolment.',
  },
  'indicator-value.part-over-whole': {
    title: 'Part larger than the whole',
    meaning: 'Counted: {$numerator} of only {$denominator}.',
    fix: 'Count again; both numbers must be of the same people. They may also be in each other’s place.',
    developer:
      'numerator is larger than denominator although partOfWhole of the definition is true. Check that both are counted over the same population and period.',
  },
  'indicator-value.suppressed-shown': {
    title: 'Withheld value is sent all the same',
    meaning: 'The value is marked as suppressed, but its numbers are there.',
    fix: 'Delete the numbers, or take the mark away if the group is large enough to publish.',
    developer: 'With suppressed true leave out value, numerator and denominator; do not send them as zero.',
  },
  'indicator-value.twice': {
    title: 'Two values for one population',
    meaning: 'Indicator {$definition} already has a value for this population and period, by record {$other}.',
    fix: 'Delete the older one of the two.',
    developer:
      'Definition, place, period, sex, grade, level and computedOn are all the same. Send an update under the same id, or with a later computedOn.',
  },
  'indicator-value.without-period': {
    title: 'Value without its time',
    meaning: 'The value does not say of which school year or period it is.',
    fix: 'Write the school year, or the first and last day of the period.',
    developer: 'Send schoolYear, or both startDate and endDate.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;
