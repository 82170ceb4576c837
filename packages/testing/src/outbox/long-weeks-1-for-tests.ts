import { aThousandWeeks } from './thousand-weeks-for-tests.ts';

aThousandWeeks(1);
