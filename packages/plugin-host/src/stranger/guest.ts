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
  type Columns = Record<string, unknown[]>;
  const { parse, stringify } = JSON;
  const { freeze, keys, entries } = Object;
  const Text = String;
  const MakeFunction = Function;
  const Refusal = Error;
  const rules: Any[] = [];
  const indicators: Any[] = [];
  const handlers: Any[] = [];
  const lists: Record<string, Any> = {};
  const sessions: Any[] = [];
  let outcome = '';

  const world = globalThis as Any;
  world.console = freeze({ log: (...parts: unknown[]) => log(parts.map((part) => Text(part)).join(' ')) });

  /** Makes what takes a record out of columns by its place: a function with the names written out, which is twice as fast as a loop. */
  function reader(fields: readonly string[], sparse: readonly string[]): (columns: Columns, at: number) => Any {
    const full = fields.filter((field) => !sparse.includes(field));
    const head = full.map((field) => `${stringify(field)}: c[${stringify(field)}][i]`).join(', ');
    const tail = sparse
      .map((field) => `v = c[${stringify(field)}][i]; if (v !== null) r[${stringify(field)}] = v;`)
      .join(' ');
    return MakeFunction('c', 'i', `let v; const r = { ${head} }; ${tail} return r;`) as Any;
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
      Object.hasOwn(known, code) || (given.extensible === true && /^ext:[a-zA-Z0-9._-]+$/.test(code));
    const label = (code: string, language: string) => known[code]?.labels[language] ?? code;
    lists[id] = freeze({ ...given, has, label });
    return lists[id];
  }

  const context = (asOf: string) => ({ asOf, codeList });

  /** Inputs of records with those related to them, one after the other. */
  function inputs({ n, own, related }: Any): (at: number) => Any {
    const readOwn = reader(own.fields, own.sparse);
    const others = entries(related).map(([name, one]: [string, Any]) => ({
      name,
      read: reader(one.fields, one.sparse),
      columns: one.columns,
      has: one.has,
    }));
    if (n === 0 || others.length === 0) {
      const none = freeze({});
      return (at) => ({ record: readOwn(own.columns, at), related: none });
    }
    return (at) => {
      const found: Record<string, Any> = {};
      for (const { name, read, columns, has } of others) if (has[at] === 1) found[name] = read(columns, at);
      return { record: readOwn(own.columns, at), related: found };
    };
  }

  function check({ rule, asOf, batch }: Any): unknown {
    const found: unknown[] = [];
    const input = inputs(batch);
    const one = rules[rule];
    const about = context(asOf);
    let at = 0;
    const report = (finding: unknown) => {
      found.push([at, finding]);
    };
    for (; at < batch.n; at++) one.check(input(at), report, about);
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
    const read = reader(batch.own.fields, batch.own.sparse);
    for (let at = 0; at < batch.n; at++) {
      const record = read(batch.own.columns, at);
      if (entity !== undefined) run.beside?.(entity, record);
      else {
        const row = session.row++;
        run.add(record, (finding: unknown) => {
          session.found.push([row, finding]);
        });
      }
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
    const input = inputs(batch);
    for (let at = 0; at < batch.n; at++) run[way](input(at));
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
