using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Throughline.Journeys;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>A model's names for themes, from a real endpoint on loopback.</summary>
public sealed class ThemeNamingTests : IAsyncDisposable
{
    private readonly List<(string Body, string? Key)> _asked = [];
    private WebApplication? _model;

    [Fact]
    public async Task NamesComeFromTheAnswer()
    {
        var names = await NameAsync(_ => Answer("""Here: {"a+b": "Waiting for an\nanswer", "other": "nobody asked"}"""));

        names.Problem.ShouldBeNull();
        names.Model.ShouldBe("small");
        names.Of("a+b").ShouldBe("Waiting for an answer");
        names.ById.Keys.ShouldBe(["a+b"]);
    }

    [Fact]
    public async Task OnlyStemsAndQuotesAreSentAndTheKeyComesFromTheEnvironment()
    {
        await NameAsync(_ => Answer("{}"));

        var (body, key) = _asked.ShouldHaveSingleItem();
        key.ShouldBe("Bearer secret");
        body.ShouldNotContain("secret");
        using var sent = JsonDocument.Parse(body);
        sent.RootElement.EnumerateObject().Select(field => field.Name).ShouldBe(["model", "temperature", "messages"]);
        using var themes = JsonDocument.Parse(sent.RootElement.GetProperty("messages")[1].GetProperty("content").GetString()!);
        themes.RootElement[0].EnumerateObject().Select(field => field.Name).ShouldBe(["id", "stems", "quotes"]);
        themes.RootElement[0].GetProperty("quotes")[1].GetString().ShouldBe("Nobody answered my mails. I rang [number] and was told to wait.");
    }

    [Fact]
    public async Task TheSameQuestionIsAskedOnce()
    {
        var settings = await StartAsync(_ => Answer("""{"a+b": "Waiting"}"""));
        using var naming = Naming();

        for (var i = 0; i < 3; i++) (await naming.NameAsync(settings, [SampleThemes.Many.Themes[0]], TestContext.Current.CancellationToken))!.Of("a+b").ShouldBe("Waiting");

        _asked.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("not json", HttpStatusCode.OK, "something that holds no names")]
    [InlineData("{}", HttpStatusCode.OK, "something that holds no names")]
    [InlineData("""{"choices":[{"message":{"content":7}}]}""", HttpStatusCode.OK, "something that holds no names")]
    [InlineData("""{"choices":[{"message":{"content":"no idea"}}]}""", HttpStatusCode.OK, "something that holds no names")]
    [InlineData("{}", HttpStatusCode.TooManyRequests, "answered 429")]
    [InlineData("{}", HttpStatusCode.Redirect, "answered 302")]
    public async Task WhatGoesWrongIsSaidAndLabelsStay(string body, HttpStatusCode status, string said)
    {
        var names = await NameAsync(_ => Task.FromResult((status, body)));

        names.ById.ShouldBeEmpty();
        names.Problem.ShouldNotBeNull().ShouldContain(said);
        names.Problem.ShouldEndWith("Themes keep their labels.");
    }

    [Fact]
    public async Task AnEndpointThatIsNotThereIsSaidSo()
    {
        var settings = await StartAsync(_ => Answer("{}"));
        await _model!.StopAsync(TestContext.Current.CancellationToken);
        using var naming = Naming();

        (await naming.NameAsync(settings, SampleThemes.Many.Themes, TestContext.Current.CancellationToken))!.Problem.ShouldNotBeNull().ShouldContain("cannot be reached");
    }

    [Fact]
    public async Task ALateAnswerIsNotWaitedFor()
    {
        var settings = await StartAsync(NeverAsync);
        using var naming = Naming(patience: TimeSpan.FromMilliseconds(200));

        var names = await naming.NameAsync(settings, SampleThemes.Many.Themes, TestContext.Current.CancellationToken);

        names!.Problem.ShouldNotBeNull().ShouldContain("did not answer within");
    }

    [Fact]
    public async Task WhoeverStopsWaitingIsLetGo()
    {
        var settings = await StartAsync(NeverAsync);
        using var naming = Naming();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<OperationCanceledException>(() => naming.NameAsync(settings, SampleThemes.Many.Themes, stop.Token));
    }

    [Fact]
    public async Task WithoutTheKeyNobodyIsAsked()
    {
        var settings = await StartAsync(_ => Answer("{}"));
        using var naming = new ThemeNaming(TimeProvider.System, _ => null);

        (await naming.NameAsync(settings, SampleThemes.Many.Themes, TestContext.Current.CancellationToken))!.Problem.ShouldNotBeNull().ShouldContain("THEMES_KEY");

        _asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task WithoutSettingsNobodyIsAsked()
    {
        using var naming = Naming();

        (await naming.NameAsync(null, SampleThemes.Many.Themes, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Theory]
    [InlineData("""{ "endpoint": "ftp://models", "model": "small" }""", "endpoint under themes")]
    [InlineData("""{ "endpoint": "http://localhost/v1" }""", "model under themes")]
    [InlineData("""{ "endpoint": "http://localhost/v1", "model": "small", "keyVariable": "" }""", "keyVariable under themes")]
    public void SettingsThatCannotWorkAreRefused(string themes, string said)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, $$"""{ "version": 1, "themes": {{themes}} }""");
            Should.Throw<WorkspaceException>(() => WorkspaceSettings.Read(path)).Message.ShouldContain(said);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_model is not null) await _model.DisposeAsync();
    }

    private static Task<(HttpStatusCode, string)> Answer(string content) =>
        Task.FromResult((HttpStatusCode.OK, JsonSerializer.Serialize(new { choices = new[] { new { message = new { content } } } })));

    private static ThemeNaming Naming(TimeSpan? patience = null) => new(TimeProvider.System, name => name == "THEMES_KEY" ? "secret" : null, patience);

    private static async Task<(HttpStatusCode, string)> NeverAsync(CancellationToken gone)
    {
        await Task.Delay(Timeout.Infinite, gone);
        return default;
    }

    private async Task<ThemeNames> NameAsync(Func<CancellationToken, Task<(HttpStatusCode Status, string Body)>> answer)
    {
        using var naming = Naming();
        return (await naming.NameAsync(await StartAsync(answer), [SampleThemes.Many.Themes[0]], TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }

    private async Task<ThemeNamingSettings> StartAsync(Func<CancellationToken, Task<(HttpStatusCode Status, string Body)>> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _model = builder.Build();
        _model.MapPost("/v1/chat/completions", async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync(context.RequestAborted);
            _asked.Add((body, context.Request.Headers.Authorization));
            var (status, text) = await answer(context.RequestAborted);
            context.Response.StatusCode = (int)status;
            if (status == HttpStatusCode.Redirect) context.Response.Headers.Location = "/v1/elsewhere";
            await context.Response.WriteAsync(text);
        });
        await _model.StartAsync(TestContext.Current.CancellationToken);
        return new ThemeNamingSettings(_model.Urls.Single() + "/v1/chat/completions", "small", "THEMES_KEY");
    }
}
