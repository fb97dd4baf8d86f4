using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Throughline.Journeys.Themes;

namespace Throughline.Server.Workspaces;

/// <summary>Asks a model for names of themes, if the workspace says which. Equal questions are asked once; a failure is asked again after a minute. Safe for several threads.</summary>
/// <param name="clock">Tells when a failure is asked again, and when an answer comes too late.</param>
/// <param name="variables">Reads environment variables.</param>
/// <param name="patience">How long an answer may take; 10 seconds unless set.</param>
public sealed class ThemeNaming(TimeProvider clock, Func<string, string?> variables, TimeSpan? patience = null) : IDisposable
{
    private const int LargestAnswer = 1 << 20;

    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(1);

    // A redirect could carry the quotes to where nobody meant to send them.
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { MaxResponseContentBufferSize = LargestAnswer };
    private readonly TimeSpan _patience = patience ?? TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<(string? Endpoint, string Body), (ThemeNames Names, long At)> _known = new();

    /// <summary>The names of themes; null where no model is set, or there is nothing to name.</summary>
    /// <param name="settings">Who is asked.</param>
    /// <param name="themes">The themes, the largest first; only the first ten are named.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ThemeNames?> NameAsync(ThemeNamingSettings? settings, IReadOnlyList<ThemeView> themes, CancellationToken cancellationToken)
    {
        if (settings is null || themes.Count == 0) return null;
        var body = ThemeQuestion.Body(settings.Model!, themes);
        if (_known.TryGetValue((settings.Endpoint, body), out var known) && (known.Names.Problem is null || clock.GetElapsedTime(known.At) < Retry)) return known.Names;
        var names = await AskAsync(settings, body, themes, cancellationToken);
        _known[(settings.Endpoint, body)] = (names, clock.GetTimestamp());
        return names;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<ThemeNames> AskAsync(ThemeNamingSettings settings, string body, IReadOnlyList<ThemeView> themes, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(_patience, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, settings.Endpoint) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            if (settings.KeyVariable is { } variable)
            {
                if (variables(variable) is not { Length: > 0 } key) return ThemeNames.None(settings.Model!, $"The environment variable {variable}, which should hold the key of {settings.Model}, is not set. Themes keep their labels.");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key.Trim());
            }

            using var answer = await _client.SendAsync(request, stop.Token);
            if (!answer.IsSuccessStatusCode) return ThemeNames.None(settings.Model!, $"{settings.Endpoint} answered {(int)answer.StatusCode}. Themes keep their labels.");
            return new ThemeNames(settings.Model!, ThemeQuestion.Names(await answer.Content.ReadAsStringAsync(stop.Token), themes), null);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return ThemeNames.None(settings.Model!, $"{settings.Endpoint} did not answer within {_patience.TotalSeconds:0} seconds. Themes keep their labels.");
        }
        catch (HttpRequestException)
        {
            return ThemeNames.None(settings.Model!, $"{settings.Endpoint} cannot be reached. Themes keep their labels.");
        }
        catch (JsonException)
        {
            return ThemeNames.None(settings.Model!, $"{settings.Endpoint} answered something that holds no names. Themes keep their labels.");
        }
    }
}
