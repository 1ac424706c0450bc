// Runs before the first paint: the theme, the reading view and, at the root, the locale that the visitor chose before.
(function () {
  var root = document.documentElement;
  var stored = function (key) {
    try {
      return localStorage.getItem('zhicheng.' + key);
    } catch {
      return null;
    }
  };
  var theme = stored('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  var view = new URLSearchParams(location.search).get('view') || stored('view');
  if (view === 'both') root.dataset.view = 'both';
  var locale = stored('locale');
  if (root.hasAttribute('data-choose') && /^(zh-hans|zh-hant|en)$/.test(locale || '')) location.replace(root.dataset.base + locale + '/');
})();
