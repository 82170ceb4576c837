/**
 * Renews what a page marks as live (`data-live`, with an id) when the EMIS has taken something in: at most every five seconds, never while its
 * tab is hidden, and not the part in which somebody is. Without it the page says the same, as of when it was opened.
 */
export const LIVE_SCRIPT = `(() => {
  if (!window.EventSource) return;
  let known, wanted = false, waiting = false;
  const renew = async () => {
    if (!wanted || waiting || document.hidden) return;
    wanted = false;
    waiting = true;
    setTimeout(() => { waiting = false; renew(); }, 5000);
    const address = new URL(location.href);
    address.searchParams.set('only', 'live');
    try {
      const answer = await fetch(address);
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const part of document.querySelectorAll('[data-live]')) {
        const news = page.getElementById(part.id);
        if (news && !part.contains(document.activeElement)) part.innerHTML = news.innerHTML;
      }
    } catch {}
  };
  new EventSource('/portal/live').addEventListener('end', ({ data }) => {
    if (known !== undefined && known !== data) { wanted = true; renew(); }
    known = data;
  });
  document.addEventListener('visibilitychange', renew);
})();
`;
