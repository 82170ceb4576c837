import type { Outbox } from '@emis-sdk/client/outbox';
import { attendanceOf, type ClassList, STATUSES, type Status } from './class-list.ts';
import { openDevice } from './device.ts';
import { read, write } from './kept.ts';
import { language, say } from './words.ts';

type Marks = Readonly<Record<string, Status>>;

const part = (name: string): HTMLElement => document.getElementById(name) as HTMLElement;
const day = part('day') as HTMLInputElement;

document.documentElement.lang = language;
document.title = say('title');
part('title').textContent = say('title');
part('day-label').prepend(`${say('day')} `);
const now = new Date();
day.value = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** One student's row: a group of three buttons to choose from, of which the keyboard reaches each. */
function row({ id, name }: ClassList['students'][number], marks: Marks, onMark: (status: Status) => void): HTMLElement {
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = name;
  group.append(legend);
  for (const status of STATUSES) {
    const label = document.createElement('label');
    const button = Object.assign(document.createElement('input'), { type: 'radio', name: id, value: status });
    button.checked = marks[id] === status;
    button.onchange = () => onMark(status);
    label.append(button, ` ${say(status)}`);
    group.append(label);
  }
  return group;
}

async function showCounts(outbox: Outbox): Promise<void> {
  const { pending, sent, waiting, quarantined } = await outbox.counts();
  part('counts').textContent =
    `${say('waiting')}: ${pending + sent + waiting}${quarantined > 0 ? `. ${say('refused')}: ${quarantined}` : ''}`;
}

async function showDay(outbox: Outbox, classList: ClassList): Promise<void> {
  const date = day.value;
  let marks = (await read<Marks>(date)) ?? {};
  const mark = async (id: string, status: Status): Promise<void> => {
    try {
      // Safe when this resolves, line or no line. Only then does the page say so.
      await outbox.save('daily-attendance', attendanceOf(classList, id, date, status));
      marks = { ...marks, [id]: status };
      await write(date, marks);
      await showCounts(outbox);
    } catch {
      part('counts').textContent = say('unsaved');
    }
  };
  const rows = classList.students.map((student) => row(student, marks, (status) => void mark(student.id, status)));
  part('students').replaceChildren(...rows);
}

async function open(): Promise<void> {
  await navigator.serviceWorker.register('/worker.js');
  const { outbox, classList } = await openDevice();
  part('class').textContent = classList.title;
  day.onchange = () => showDay(outbox, classList);
  for (const event of ['progress', 'quarantined', 'online'] as const) outbox.on(event, () => void showCounts(outbox));
  await showDay(outbox, classList);
  await showCounts(outbox);
  // The page may be left alone only when the next visit needs no line.
  await navigator.serviceWorker.ready;
  document.body.dataset.ready = 'yes';
  await outbox.run();
}

open().catch(() => {
  part('counts').textContent = say('closed');
});
