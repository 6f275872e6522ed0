// The addresses are settings of the running service, so the page asks for them.
fetch('specifications')
  .then((answer) => {
    if (!answer.ok) throw new Error('the list of specifications answered ' + answer.status);
    return answer.json();
  })
  .then((specifications) => {
    SwaggerUIBundle({
      dom_id: '#console',
      urls: specifications,
      deepLinking: true,
      // One token serves all three: they name their security scheme alike.
      persistAuthorization: true,
      presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
      layout: 'StandaloneLayout',
    });
  })
  .catch((failure) => {
    document.getElementById('console').textContent = 'The console cannot be shown: ' + failure.message;
  });
