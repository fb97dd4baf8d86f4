namespace Throughline.Storage.Tests.Records;

/// <summary>A body that is a text.</summary>
public sealed record Note(string Text);
