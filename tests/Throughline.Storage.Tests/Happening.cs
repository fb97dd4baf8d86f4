namespace Throughline.Storage.Tests;

/// <summary>An event of a test: equal keys and contents are equal events.</summary>
public sealed record Happening(string Key, long Row, byte Part = 0, long Minute = 0, long Content = 0, long Revision = 0, bool Deleted = false);
