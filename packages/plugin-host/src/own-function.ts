/**
 * The same function compiled anew, for one plugin's rule alone. An engine of JavaScript learns for each text what is called in it: a text that calls
 * the rules of all plugins finds each anew at every record, one that calls a single rule can become one piece with it.
 * Where code may not be made of text, as a page may forbid, or a tool has put names of its own into the text, it is the function that was given.
 *
 * @param make makes a function out of what it is given, uses nothing else, and throws nothing
 * @param name makes the text one of its own, and is seen in profiles
 */
export function ownFunction<Given, Made>(make: (given: Given) => Made, name: string): (given: Given) => Made {
  try {
    const own = new Function(`return ${make}\n// ${JSON.stringify(name)}`)() as typeof make;
    return (given) => madeBy(own, given) ?? make(given);
  } catch {
    return make;
  }
}

function madeBy<Given, Made>(own: (given: Given) => Made, given: Given): Made | undefined {
  try {
    return own(given);
  } catch {
    return undefined;
  }
}
