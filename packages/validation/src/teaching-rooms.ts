/** The kinds of room, in the code list `room-kind`, in which classes are taught to a seated group. */
export const TEACHING_ROOMS: ReadonlySet<string> = new Set([
  'classroom',
  'science-laboratory',
  'computer-laboratory',
  'vocational-laboratory',
  'workshop',
  'art-room',
  'multipurpose-room',
  'support-room',
]);
