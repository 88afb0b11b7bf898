import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// What the pane's start is compared with: React and Fluent UI with a single button, nothing to load later.
createRoot(document.getElementById('root')!).render(
  createElement(FluentProvider, { theme: webLightTheme }, createElement(Button, null, '评分')),
);
