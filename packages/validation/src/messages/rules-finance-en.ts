import type { MessageText } from '@emis-sdk/model';

/** Words for the findings of the rules on finance, in English. The other languages cover the same codes. */
export const FINANCE_RULES_IN_ENGLISH = {
  'budget-line.negative-amount': {
    title: 'Negative amount in the budget',
    meaning: 'The line has the amount {$amount} {$currency}, below zero.',
    fix: 'Write the amount without a sign. What was paid back lowers what is spent.',
    developer:
      'planned, revised and spent are whole numbers, zero or more, in the smallest unit of the currency. Some ledgers write spending with a minus: turn the sign.',
  },
  'budget-line.overspent': {
    title: 'More spent than approved',
    meaning: 'Spent {$spent} {$currency}, approved {$approved} {$currency}.',
    fix: 'If a change of the budget was approved, enter it. If not, explain the spending.',
    developer:
      'spent is larger than revised, or than planned where revised is absent. All amounts of a line are in the same unit: check that none is in whole currency and another in cents.',
  },
  'budget-line.spent-in-future': {
    title: 'Spending counted up to a future day',
    meaning: 'Spending is counted up to {$date}, but the data is of {$asOf}.',
    fix: 'Correct the day. Payments that are only planned do not count as spent.',
    developer: 'spentAsOf is the last day whose payments are included, not the end of the budget year.',
  },
  'budget-line.twice': {
    title: 'Same budget line twice',
    meaning: 'Account {$account} already stands in this budget, as line {$other}.',
    fix: 'Delete one of the two, or name them by what they differ in.',
    developer:
      'Two lines share holderId, year, account, purpose, fundingSource and title. Add up the parts of one account before sending, or give each a title.',
  },
  'funds-transfer.amount-differs': {
    title: 'Amount does not match the number of students',
    meaning:
      'Paid: {$amount} {$currency}. By the number of students, {$students}, and the amount for each, {$perStudent}, it should be {$expected}.',
    fix: 'Check the number of students and the amount for each. If something was deducted, enter it as a transfer of its own.',
    developer:
      'amount should equal students times amountPerStudent, all in the smallest unit of the currency. Cents in one field and whole currency in the other is the usual slip.',
  },
  'funds-transfer.currency-differs': {
    title: 'Currency of the transfer and of its budget line differ',
    meaning: 'The transfer is in {$currency}, its budget line in {$expected}.',
    fix: 'Correct the currency, or choose the budget line that was really used.',
    developer:
      'currency of the transfer must be that of the line in budgetLineId. Convert before sending, at the rate of the payment.',
  },
  'funds-transfer.in-future': {
    title: 'Transfer dated in the future',
    meaning: 'The transfer is dated {$date}, but the data is of {$asOf}.',
    fix: 'Correct the date. If the money has not been sent yet, enter the transfer when it has.',
    developer: 'date is the day of payment. Do not export transfers that are only scheduled.',
  },
  'funds-transfer.school-closed': {
    title: 'Money sent to a closed school',
    meaning: 'School {$school} closed on {$closed}, but the transfer is dated {$date}.',
    fix: 'Find out which school received the money. If the school is open, correct its record.',
    developer:
      'closedOn of the school in schoolId is before date. When schools merge, send transfers under the id of the school that goes on.',
  },
  'funds-transfer.twice': {
    title: 'Same transfer twice',
    meaning: 'School {$school} already has this transfer of {$date}, as record {$other}.',
    fix: 'Delete one of the two. If the school was paid twice, write the number of each payment order.',
    developer:
      'Two transfers share schoolId, programme, date, amount, currency and paymentOrder. Send paymentOrder to tell them apart.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;
