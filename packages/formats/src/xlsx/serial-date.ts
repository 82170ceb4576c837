import { isPlainDate } from '@emis-sdk/model';

const DAY = 86_400_000;
/** Serial numbers of the two ways in which workbooks count days: 1 is 1 January 1900, or 0 is 1 January 1904. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, the last day that Excel knows. */
const LAST = 2_958_465;

/** A moment as a workbook counts it. */
export interface SerialMoment {
  /** `YYYY-MM-DD`; absent when the number is a time of day alone. */
  readonly day?: string;
  /** `HH:MM`; absent at midnight. */
  readonly time?: string;
}

/**
 * The day and time of a serial number. Nothing for a number that is no day: below zero, past the year 9999, or 29 February 1900, which
 * Excel has and the calendar has not. Source: ECMA-376 part 1, 18.17.4.
 */
export function momentOf(serial: number, date1904: boolean): SerialMoment | undefined {
  if (!(serial >= 0) || serial > LAST + 1) return undefined;
  let day = Math.floor(serial);
  let minutes = Math.round((serial - day) * 1440);
  if (minutes === 1440) {
    minutes = 0;
    day++;
  }
  const time =
    minutes === 0
      ? undefined
      : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (day === 0 && !date1904) return { ...(time === undefined ? { time: '00:00' } : { time }) };
  if (!date1904 && day === 60) return undefined;
  // Before its 29 February 1900 Excel is a day behind the calendar.
  const days = date1904 ? day : day < 60 ? day + 1 : day;
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY).toISOString().slice(0, 10);
  return /^\d{4}-/.test(date) ? { day: date, ...(time === undefined ? {} : { time }) } : undefined;
}

/** The serial number of a day, counted from 1900. Nothing for a day that a workbook cannot hold. */
export function serialOf(day: string): number | undefined {
  if (!isPlainDate(day)) return undefined;
  const serial = (Date.parse(`${day}T00:00:00Z`) - EPOCH_1900) / DAY;
  return serial > 60 && serial <= LAST ? serial : undefined;
}
