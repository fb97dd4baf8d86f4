using Microsoft.Playwright;

namespace Throughline.Server.Tests.Browser;

/// <summary>The machine's own Chromium, driven by Playwright; tests that need it are skipped where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path)) return;
        // Patience for a busy machine: what is waited for comes at once on an idle one.
        Assertions.SetDefaultExpectTimeout(60_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    public async Task<IPage> PageAsync(int width = 1560, bool dark = false, bool hasScript = true)
    {
        if (_browser is null) Assert.Skip($"Chromium is not installed at {Path}.");
        return await _browser.NewPageAsync(new()
        {
            ViewportSize = new ViewportSize { Width = width, Height = 1150 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = hasScript,
        });
    }
}
