using Throughline.Journeys.Identity;

namespace Throughline.Journeys.Tests.Identity;

public sealed class IdentifierKeyTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly IdentifierKey Key = new(Secret, new NormalForm("49"));

    [Fact]
    public void TheHashIsTheFirst128BitsOfHmacSha256OfTheNormalForm() =>
        // printf %s email:anna@x.example | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102...1e1f
        Key.Hash("email: Anna@x.example").ShouldBe("email:#bce3bfc08e80f050168275a4fe550123");

    [Fact]
    public void AllWritingsHaveOneHashAndAHashStaysItself()
    {
        Key.Hash("phone:030 12-3").ShouldBe(Key.Hash("phone:+49 30 123"));
        Key.Hash(Key.Hash("phone:030 12-3")).ShouldBe(Key.Hash("phone:030 12-3"));
        Key.Hash("email:1").ShouldNotBe(Key.Hash("phone:1"));
    }

    [Fact]
    public void AnotherSecretGivesAnotherHash() =>
        new IdentifierKey([.. Secret.Reverse()], new NormalForm("49")).Hash("email:a").ShouldNotBe(Key.Hash("email:a"));
}
