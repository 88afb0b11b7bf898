/* The ribbon's page in ECMAScript 5: Excel 2019 and older run it in Internet Explorer 11, which cannot run what follows. A button
   then opens the pane's page in a small window, where the user reads why and what to do; without this a press would do nothing. */
(function () {
  'use strict';
  if (!('documentMode' in document) || typeof Office === 'undefined') return;
  var page = window.location.href.replace(/[?#].*$/, '').replace(/[^\/]*$/, '') + 'taskpane.html';
  var buttons = ['score', 'previous', 'next', 'clear', 'report'];
  function tell(event) {
    Office.context.ui.displayDialogAsync(page, { width: 30, height: 45 }, function () { event.completed(); });
  }
  Office.onReady(function () {
    for (var index = 0; index < buttons.length; index += 1) Office.actions.associate(buttons[index], tell);
  });
})();
