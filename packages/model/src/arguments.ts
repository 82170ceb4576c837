// What a command line needs to read what it was given, before it is known which command was meant and the standard is loaded
export { LANGUAGES, type Language, pickLanguage } from './language.ts';
export { nearest } from './nearest.ts';
export { isRealDay } from './real-day.ts';
