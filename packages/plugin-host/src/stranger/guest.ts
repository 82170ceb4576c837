/** What the guest has of the world: two functions of the host. */
export interface GuestWorld {
  /** Asks the broker for something; the answer is JSON. */
  readonly ask: (name: string, args: string) => string;
  readonly log: (line: string) => void;
}

/** What {@link guest} gives back: the only functions that the host calls. All of them take and give text. */
export interface GuestKernel {
  /** Runs `setup`, and tells what it added. */
  start(plugin: unknown, task: string): void;
  call(task: string): void;
  /** What the last call came to; empty while it waits for something. */
  take(): string;
}

/**
 * What stands inside the wall between the engine and a plugin. It is evaluated there from its own text, before the plugin, and so uses nothing
 * that is not in it: it keeps the functions that it needs, so that a plugin that alters them later alters only its own world. Columns come in
 * and records are made of them here; findings go out as JSON. Nothing is trusted that comes from here: the host looks at every answer.
 */
export function guest({ ask, log }: GuestWorld): GuestKernel {
  // The types of what is inside are the plugin's own affair.
  // biome-ignore lint/suspicious/noExplicitAny: the values of a plugin, of which nothing is known here
  type Any = any;
  const { parse, stringify } = JSON;
  const { freeze, keys, entries, hasOwn } = Object;
  const Text = String;
  const MakeFunction = Function;
  const Refusal = Error;
  const rules: Any[] = [];
  const indicators: Any[] = [];
  const handlers: Any[] = [];
  const lists: Record<string, Any> = {};
  const none = freeze({});
  const sessions: Any[] = [];
  let outcome = '';

  const world = globalThis as Any;
  world.console = freeze({ log: (...parts: unknown[]) => log(parts.map((part) => Text(part)).join(' ')) });

  /** The text that makes one record out of columns at place `i`, with the names written out; `name` is what it is called. */
  function recordText(name: string, from: string, { fields, sparse, alike }: Any): { before: string; each: string } {
    const at = (field: string) => `${name}${fields.indexOf(field)}${hasOwn(alike, field) ? '' : '[i]'}`;
    const columns = fields.map((field: string, place: number) => {
      const where = hasOwn(alike, field) ? 'alike' : 'columns';
      return `const ${name}${place} = ${from}.${where}[${stringify(field)}];`;
    });
    const full = fields.filter((field: string) => !sparse.includes(field));
    const head = full.map((field: string) => `${stringify(field)}: ${at(field)}`).join(', ');
    const tail = sparse.map((field: string) => `v = ${at(field)}; if (v !== null) ${name}[${stringify(field)}] = v;`);
    return { before: columns.join(' '), each: `const ${name} = { ${head} }; ${tail.join(' ')}` };
  }

  /**
   * Goes over the records of a batch in one loop that is made for it: no function is called but the plugin's own, which is a fifth of the time.
   *
   * @param before stands before the loop, `each` in it, where `record`, `related` and their place `i` are at hand, and `given` what is given
   */
  function over(batch: Any, before: string, each: string, given: Any): void {
    const own = recordText('record', 'batch.own', batch.own);
    const others = entries(batch.related).map(([name, one]: [string, Any], place) => {
      const from = `batch.related[${stringify(name)}]`;
      const text = recordText(`other${place}_`, from, one);
      const put = `${text.each} related[${stringify(name)}] = other${place}_;`;
      return {
        before: `const has${place} = ${from}.has; ${text.before}`,
        each: `if (has${place}[i] === 1) { ${put} }`,
      };
    });
    const related = others.length === 0 ? 'const related = none;' : 'const related = {};';
    const text = `${own.before} ${others.map((one) => one.before).join(' ')} let i = 0, v; ${before}
      for (; i < batch.n; i++) { ${own.each} ${related} ${others.map((one) => one.each).join(' ')} ${each} }`;
    MakeFunction('batch', 'given', 'none', text)(batch, given, none);
  }

  function asked(name: string, args: unknown[]): Any {
    const answer = parse(ask(name, stringify(args)));
    if (answer.refused !== undefined) throw new Refusal(`The host refuses ${name}: ${Text(answer.refused)}`);
    return answer.value;
  }

  function codeList(id: string): Any {
    if (id in lists) return lists[id];
    const given = asked('codeList', [id]);
    if (given === undefined) return undefined;
    const known: Record<string, Any> = {};
    for (const code of given.codes) known[code.code] = code;
    const has = (code: string) =>
      hasOwn(known, code) || (given.extensible === true && /^ext:[a-zA-Z0-9._-]+$/.test(code));
    const label = (code: string, language: string) => known[code]?.labels[language] ?? code;
    lists[id] = freeze({ ...given, has, label });
    return lists[id];
  }

  const context = (asOf: string) => ({ asOf, codeList });

  function check({ rule, asOf, batch }: Any): unknown {
    const found: unknown[] = [];
    const before = 'const { rule, about, found } = given; const report = (finding) => { found.push([i, finding]); };';
    over(batch, before, 'rule.check({ record, related }, report, about);', {
      ...{ rule: rules[rule], about: context(asOf), found },
    });
    return found;
  }

  function startDataset({ rule, asOf }: Any): unknown {
    const run = rules[rule].start(context(asOf));
    sessions.push({ run, row: 0, found: [] });
    return { finishes: typeof run.finish === 'function' };
  }

  function addToDataset({ batch, entity }: Any): unknown {
    const session = sessions[0];
    const { run } = session;
    session.found = [];
    const given = { run, session, entity, first: session.row };
    const before = 'const { run, session, entity, first } = given;';
    if (entity !== undefined) over(batch, before, 'run.beside?.(entity, record);', given);
    else {
      session.row += batch.n;
      const say = '(finding) => { session.found.push([row, finding]); }';
      over(batch, before, `const row = first + i; run.add(record, ${say});`, given);
    }
    return session.found;
  }

  function finishDataset(): unknown {
    const session = sessions[0];
    session.found = [];
    session.run.finish?.();
    return session.found;
  }

  function count({ indicator, batch, way }: Any): unknown {
    if (way === 'start') {
      const run = indicators[indicator].start();
      sessions.push(run);
      return { removes: typeof run.remove === 'function' };
    }
    const run = sessions[0];
    if (way === 'finish') return run.finish();
    over(batch, 'const { run, way } = given;', 'run[way]({ record, related });', { run, way });
    return null;
  }

  /** Everything is answered at once as seen from here: the thread waits. */
  const tools = freeze({
    log: (line: unknown) => log(Text(line)),
    fetch: async (...args: unknown[]) => asked('fetch', args),
    emit: async (...args: unknown[]) => asked('emit', args),
    store: freeze({
      get: async (key: unknown) => asked('store.get', [key]),
      set: async (key: unknown, value: unknown) => asked('store.set', [key, value]),
      remove: async (key: unknown) => asked('store.remove', [key]),
      keys: async () => asked('store.keys', []),
    }),
  });

  /** What a plugin adds to be called, with what is told of it outside. */
  const handlerContext = {
    on: (name: string, run: Any) => handlers.push({ head: { kind: 'reaction', name }, run }),
    onRecord: ({ on, reads, needs, run }: Any) =>
      handlers.push({
        head: { kind: 'reaction', name: `${on}.recorded`, reader: { on, reads, needs: needs ?? {} } },
        run,
      }),
    route: ({ method, path, handle }: Any) =>
      handlers.push({ head: { kind: 'route', name: `${method} ${path}` }, run: handle }),
    card: ({ id, title, build }: Any) =>
      handlers.push({ head: { kind: 'card', name: id, title }, run: (_: unknown, all: Any) => build(all) }),
    command: ({ name, summary, run }: Any) => handlers.push({ head: { kind: 'command', name, title: summary }, run }),
    job: ({ id, everyMinutes, run }: Any) =>
      handlers.push({ head: { kind: 'job', name: id, everyMinutes }, run: (_: unknown, all: Any) => run(all) }),
  };

  const operations: Record<string, (task: Any) => unknown> = {
    check,
    'dataset-start': startDataset,
    'dataset-add': addToDataset,
    'dataset-finish': finishDataset,
    count,
    handle: ({ index, input }: Any) => handlers[index].run(input, tools),
  };

  /** Something like the signal that a trusted plugin gets. Nobody aborts it: what is stopped here is thrown away whole. */
  const signal = freeze({
    aborted: false,
    addEventListener() {},
    removeEventListener() {},
    throwIfAborted() {},
  });

  function settle(value: Any): void {
    outcome = '';
    if (typeof value?.then !== 'function') {
      outcome = stringify({ value });
      return;
    }
    const tell = (what: unknown) => {
      outcome = stringify(what);
    };
    value.then(
      (settled: unknown) => tell({ value: settled }),
      (error: Any) => tell({ thrown: `${Text(error?.name)}: ${Text(error?.message)}` }),
    );
  }

  const describe = (one: Any) => {
    const { kind, code, severity, id, title, on, reads, needs, beside, text, why } = one;
    return { kind, code, severity, id, title, on, reads, needs, beside, text, why };
  };

  return {
    start(plugin: Any, task) {
      const { settings: kept, version } = parse(task);
      let settings = kept;
      const current = plugin.settingsVersion ?? 1;
      for (let from = version; from !== current; from++) {
        const step = from < current ? plugin.migrateSettings?.[from] : undefined;
        if (typeof step !== 'function') {
          outcome = stringify({ value: { settings: 'settingsVersion' } });
          return;
        }
        settings = step(settings);
      }
      let checked = settings;
      if (plugin.settings) {
        const parsed = plugin.settings.safeParse(settings);
        if (!parsed.success) {
          const issue = parsed.error.issues[0];
          outcome = stringify({
            value: { settings: [...issue.path, ...(issue.keys ?? []).slice(0, 1)].join('.') || 'settings' },
          });
          return;
        }
        checked = parsed.data;
      } else if (keys(settings).length > 0) {
        outcome = stringify({ value: { settings: 'settings' } });
        return;
      }
      const added = () => ({
        rules: rules.map(describe),
        indicators: indicators.map(describe),
        handlers: handlers.map(({ head }) => head),
      });
      const done = plugin.setup({
        settings: freeze(checked),
        signal,
        rule: (rule: Any) => rules.push(rule),
        indicator: (indicator: Any) => indicators.push(indicator),
        ...handlerContext,
      });
      settle(typeof done?.then === 'function' ? done.then(added) : added());
    },
    call(task) {
      const { op, ...rest } = parse(task);
      settle(operations[op]?.(rest));
    },
    take: () => outcome,
  };
}
