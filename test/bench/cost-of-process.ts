/** What this process has cost so far, as the benchmarks print it. */
export function costOfProcess(): { readonly processorSeconds: number; readonly peakMegabytes: number } {
  const { user, system } = process.cpuUsage();
  return { processorSeconds: (user + system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}
