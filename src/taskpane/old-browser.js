/* The first script of every page, in ECMAScript 5: Excel 2019 and older show the pane in Internet Explorer 11, which
   cannot run what follows. Its user reads why, and what to do, instead of looking at an empty pane. */
(function () {
  'use strict';
  var old = 'documentMode' in document || typeof window.Promise !== 'function' || typeof window.Symbol !== 'function';
  if (!old) return;
  function show() {
    var root = document.getElementById('root');
    if (!root) return;
    // What is typed into the other browser; the address is our own, without what Office adds to it.
    var workbench = window.location.href.replace(/[?#].*$/, '').replace(/[^\/]*$/, '').replace(/[<&"]/g, '') + 'workbench.html';
    root.innerHTML = '<div role="alert" style="margin:16px;padding:16px;border:1px solid #8a8886;border-left:4px solid #b10e1c;'
      + 'font:14px/1.7 \'Microsoft YaHei UI\',\'Microsoft YaHei\',sans-serif;color:#242424;background:#fff">'
      + '<h1 style="margin:0 0 8px;font-size:16px">此版本的 Excel 无法显示绩效自评助手</h1>'
      + '<p style="margin:0 0 8px">Excel 2019 及更早版本使用 Internet Explorer 11 显示任务窗格，助手需要更新的浏览器组件。</p>'
      + '<p style="margin:0">请任选一种办法：</p>'
      + '<ol style="margin:4px 0 0;padding-left:22px">'
      + '<li>改用 Excel 2021、Excel 2024、Microsoft 365 或网页版 Excel 打开本工作簿；</li>'
      + '<li>用 Edge 或 Chrome 打开助手的网页版，把同一个文件拖进去评分，网址：<br><b style="word-break:break-all">' + workbench + '</b></li>'
      + '</ol><p style="margin:8px 0 0">您的工作簿没有任何改动。</p></div>';
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
