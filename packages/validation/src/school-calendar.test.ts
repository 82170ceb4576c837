import { plainDate } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { SchoolCalendar } from './school-calendar.ts';

const holiday = plainDate.parse('2026-05-21');

function calendarOf(...days: Record<string, unknown>[]): SchoolCalendar {
  const calendar = new SchoolCalendar();
  calendar.add('territory', { id: 'country' });
  calendar.add('territory', { id: 'coast', parentId: 'country' });
  calendar.add('school', { id: 'school', territoryId: 'coast' });
  calendar.add('academic-session', { id: 'coast-2026', startDate: '2026-05-04', endDate: '2027-02-26' });
  calendar.add('academic-session', { id: 'hills-2026', startDate: '2025-09-01', endDate: '2026-06-30' });
  calendar.add('academic-session', { id: 'coast-2025', startDate: '2025-05-05', endDate: '2026-02-27' });
  days.forEach((day, index) => {
    calendar.add('calendar-day', { id: `day-${index}`, date: holiday, ...day });
  });
  return calendar;
}

describe('the calendar of a school', () => {
  it('is closed on a day that its country gives free', () => {
    expect(calendarOf({ kind: 'public-holiday' }).isClosed('school', holiday)).toBe(true);
    expect(calendarOf({ kind: 'public-holiday', territoryId: 'country' }).isClosed('school', holiday)).toBe(true);
    expect(calendarOf({ kind: 'public-holiday' }).isClosed('school', plainDate.parse('2026-05-22'))).toBe(false);
  });

  it('is open when another territory, school or shift has the day free', () => {
    for (const whose of [{ territoryId: 'hills' }, { schoolId: 'other' }, { shiftId: 'morning' }]) {
      expect(calendarOf({ kind: 'strike', ...whose }).isClosed('school', holiday)).toBe(false);
    }
  });

  it('is open when the school makes up for a lost day, whatever the country says', () => {
    const calendar = calendarOf({ kind: 'weekend' }, { kind: 'make-up-day', schoolId: 'school' });
    expect(calendar.isClosed('school', holiday)).toBe(false);
  });

  it('is closed only when all calendars that run on the day agree, in a country with two', () => {
    const free = { kind: 'school-holiday' };
    const hills = { ...free, sessionId: 'hills-2026' };
    const coast = { ...free, sessionId: 'coast-2026' };
    // The coast has a calendar, but says nothing of that day.
    const otherDay = { ...coast, date: plainDate.parse('2026-12-25') };
    expect(calendarOf(hills, otherDay).isClosed('school', holiday)).toBe(false);
    expect(calendarOf(hills, coast).isClosed('school', holiday)).toBe(true);
    // The calendar of the year before has ended.
    expect(calendarOf(coast, { ...otherDay, sessionId: 'coast-2025' }).isClosed('school', holiday)).toBe(true);
  });

  it('says nothing of kinds of day that only the sender knows', () => {
    expect(calendarOf({ kind: 'ext:patron-saint' }).isClosed('school', holiday)).toBe(false);
  });

  it('ends its way up among territories that contain one another', () => {
    const calendar = calendarOf({ kind: 'strike', territoryId: 'a' });
    calendar.add('school', { id: 'lost', territoryId: 'a' });
    calendar.add('territory', { id: 'a', parentId: 'b' });
    calendar.add('territory', { id: 'b', parentId: 'a' });
    expect(calendar.isClosed('lost', holiday)).toBe(true);
  });
});
